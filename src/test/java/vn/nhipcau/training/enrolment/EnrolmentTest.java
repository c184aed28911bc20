package vn.nhipcau.training.enrolment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.nhipcau.organisation.staff.Person;
import vn.nhipcau.platform.web.Refusal;

class EnrolmentTest {

    private final CourseRun run = Samples.openClass(1);
    private final Person hanh = Samples.person("Nguyễn Thị Hạnh");
    private final Person mai = Samples.person("Đặng Thị Mai");

    @Test
    void theLastSeatIsTakenAndTheNextOneWaits() {
        Enrolment first = Samples.enrolled(run, hanh);
        Enrolment second = Samples.enrolled(run, mai);
        assertTrue(first.isEnrolled());
        assertTrue(second.isWaiting());
        assertEquals(0, run.seatsLeft());
        assertEquals(1, run.waiting);
        assertEquals(1, second.lineNumber);
    }

    @Test
    void withdrawingGivesTheSeatBack() {
        Enrolment first = Samples.enrolled(run, hanh);
        assertEquals("ENROLLED → WITHDRAWN", first.withdraw(Samples.NOW).toString());
        assertEquals(1, run.seatsLeft());
    }

    @Test
    void leavingTheLineFreesNoSeat() {
        Samples.enrolled(run, hanh);
        Enrolment second = Samples.enrolled(run, mai);
        second.withdraw(Samples.NOW);
        assertEquals(0, run.seatsLeft());
        assertEquals(0, run.waiting);
        assertNull(second.lineNumber);
    }

    @Test
    void whoComesBackGoesToTheEndOfTheLine() {
        Samples.enrolled(run, hanh);
        Enrolment second = Samples.enrolled(run, mai);
        Enrolment third = Samples.enrolled(run, Samples.person("Lê Thị Thu Hà"));
        second.withdraw(Samples.NOW);
        second.seatOrLine(Samples.NOW);
        assertTrue(second.lineNumber > third.lineNumber);
    }

    @Test
    void aCompletedEnrolmentIsFinal() {
        Enrolment done = Samples.completed(run, hanh, LocalDate.of(2026, 12, 9));
        assertEquals(4, done.periodsCredited);
        assertThrows(Refusal.class, () -> done.withdraw(Samples.NOW));
        assertTrue(EnrolmentState.COMPLETED.next().isEmpty());
    }

    @Test
    void aNominationNeedsApprovalBeforeASeat() {
        Enrolment named = Enrolment.nominated(run, hanh, Samples.NOW);
        assertThrows(Refusal.class, () -> named.seatOrLine(Samples.NOW));
        assertEquals(1, run.seatsLeft());
    }

    @Test
    void nobodyWithdrawsFromAClassThatIsOver() {
        Enrolment seat = Samples.enrolled(run, hanh);
        assertThrows(Refusal.class, () -> seat.withdraw(run.endsAt.plusSeconds(1)));
        assertTrue(seat.isEnrolled());
    }

    @Test
    void enrolmentIsPossibleOnlyWithinItsTime() {
        assertTrue(run.takesEnrolments(Samples.NOW));
        assertFalse(run.takesEnrolments(run.registrationCloses));
        assertFalse(run.takesEnrolments(run.registrationOpens.minus(Duration.ofSeconds(1))));
        run.moveTo(RunState.CANCELLED);
        assertFalse(run.takesEnrolments(Samples.NOW));
    }

    @Test
    void aClassMovesOnlyForward() {
        assertThrows(Refusal.class, () -> run.moveTo(RunState.FINISHED));
        run.moveTo(RunState.RUNNING);
        run.moveTo(RunState.FINISHED);
        assertThrows(Refusal.class, () -> run.moveTo(RunState.OPEN));
    }

    @Test
    void anEntryInTheCalendarKeepsItsNameAndCountsItsChanges() {
        Enrolment seat = Samples.enrolled(run, hanh);
        assertEquals(seat.code + "-1@nhipcau", EnrolmentLetters.uid(seat, run.sessions.get(0)));
        assertEquals(0, seat.nextCalendarSequence());
        assertEquals(1, seat.nextCalendarSequence());
    }
}
