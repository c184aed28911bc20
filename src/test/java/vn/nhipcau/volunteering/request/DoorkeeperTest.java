package vn.nhipcau.volunteering.request;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.nhipcau.volunteering.request.Doorkeeper.Door.REQUEST_BY_ADDRESS;
import static vn.nhipcau.volunteering.request.Doorkeeper.Door.REQUEST_BY_PHONE;
import static vn.nhipcau.volunteering.request.Doorkeeper.Door.UNKNOWN_CODE;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DoorkeeperTest {

    private Instant now = Instant.parse("2026-11-23T02:00:00Z");
    private final Doorkeeper doorkeeper = doorkeeper();

    @Test
    void theEleventhRequestOfAnHourIsToldWhenToComeAgain() {
        for (int i = 0; i < 10; i++) {
            assertEquals(Optional.empty(), doorkeeper.knock(REQUEST_BY_ADDRESS, "192.0.2.1"));
        }
        Instant again = doorkeeper.knock(REQUEST_BY_ADDRESS, "192.0.2.1").orElseThrow();
        assertTrue(again.isAfter(now) && !again.isAfter(now.plus(Duration.ofHours(1))));
        assertEquals(Optional.empty(), doorkeeper.knock(REQUEST_BY_ADDRESS, "192.0.2.2"));
        assertEquals(Optional.empty(), doorkeeper.knock(REQUEST_BY_PHONE, "192.0.2.1"));
        now = again;
        assertEquals(Optional.empty(), doorkeeper.knock(REQUEST_BY_ADDRESS, "192.0.2.1"));
    }

    @Test
    void lookingWhetherTheDoorIsOpenCountsNothing() {
        for (int i = 0; i < 50; i++) {
            assertEquals(Optional.empty(), doorkeeper.closed(UNKNOWN_CODE, "192.0.2.1"));
        }
    }

    private Doorkeeper doorkeeper() {
        Doorkeeper fresh = new Doorkeeper();
        fresh.requestsPerAddress = 10;
        fresh.requestsPerPhone = 5;
        fresh.unknownCodes = 20;
        fresh.clock = new Clock() {
            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return now;
            }
        };
        return fresh;
    }
}
