package vn.nhipcau.organisation.staff;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class HeadcountTest {

    @Test
    void aPostIsShortOrOverNeverBoth() {
        assertEquals(new Headcount(3, 1, 2, 0, 0, 0), Headcount.ofPost(3, 1));
        assertEquals(new Headcount(1, 3, 0, 2, 0, 0), Headcount.ofPost(1, 3));
    }

    @Test
    void peopleTooManyOnOnePostDoNotFillAnother() {
        Headcount unit = Headcount.ofPost(2, 0).plus(Headcount.ofPost(1, 3));
        assertEquals(2, unit.vacant());
        assertEquals(2, unit.over());
        assertEquals(0, unit.missing());
    }

    @Test
    void aSecondedPersonStaysOnTheSendersStaffAndWorksAtTheReceiver() {
        Headcount sender = Headcount.ofPost(10, 10).seconded(0, 2);
        Headcount receiver = Headcount.ofPost(10, 7).seconded(2, 0);
        assertEquals(10, sender.onStaff());
        assertEquals(8, sender.workingHere());
        assertEquals(7, receiver.onStaff());
        assertEquals(9, receiver.workingHere());
        assertEquals(3, receiver.vacant(), "help from elsewhere fills no post");
    }

    @Test
    void aUnitWithoutPostsLacksNobody() {
        assertEquals(0, Headcount.NONE.missing());
        assertEquals(0, Headcount.NONE.workingHere());
    }
}
