package vn.nhipcau.volunteering.request;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneTest {

    @ParameterizedTest
    @CsvSource({
        "0905123456, +84905123456",
        "0905 123 456, +84905123456",
        "+84 905.123.456, +84905123456",
        "0084-905-123-456, +84905123456",
        "84905123456, +84905123456",
        "(0236) 3 123 456, +842363123456",
        "+84 (0)905 123 456, +84905123456"
    })
    void everyWayOfWritingIsStoredInOneWay(String typed, String stored) {
        assertEquals(Optional.of(stored), Phone.normalised(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "113", "0105123456", "090512345", "09051234567", "+1 555 0100", "không có"})
    void whatIsNoVietnameseNumberIsRefused(String typed) {
        assertEquals(Optional.empty(), Phone.normalised(typed));
    }

    @ParameterizedTest
    @CsvSource({"+84905123456, 0905 123 456", "+842363123456, 0236 312 3456"})
    void aStoredNumberReadsAsPeopleSayIt(String stored, String shown) {
        assertEquals(shown, Phone.shown(stored));
    }
}
