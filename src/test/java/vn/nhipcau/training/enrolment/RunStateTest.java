package vn.nhipcau.training.enrolment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import vn.nhipcau.organisation.unit.Unit;
import vn.nhipcau.organisation.unit.UnitLevel;
import vn.nhipcau.training.course.SampleCourses;

class RunStateTest {

    private static final Instant OPENS = Instant.parse("2026-12-01T01:00:00Z");
    private static final Instant STARTS = OPENS.plus(Duration.ofDays(10));
    private static final Instant ENDS = STARTS.plus(Duration.ofHours(3));

    private final CourseRun run = new CourseRun(
                    "C024-1",
                    SampleCourses.course("C024", SampleCourses.competency("LAND-02"), 3, 32),
                    new Unit("20900", UnitLevel.COMMUNE, null, "Xã Trà My", "Tra My Commune"),
                    "Hội trường",
                    20)
            .registration(OPENS, STARTS.minus(Duration.ofDays(1)))
            .meets(STARTS, ENDS, 4);

    @Test
    void whatIsReadFollowsTheCalendarAtOnce() {
        assertEquals(RunState.PLANNED, run.stateAt(OPENS.minusMillis(1)));
        assertEquals(RunState.OPEN, run.stateAt(OPENS));
        assertEquals(RunState.OPEN, run.stateAt(STARTS.minusMillis(1)));
        assertEquals(RunState.RUNNING, run.stateAt(STARTS));
        assertEquals(RunState.RUNNING, run.stateAt(ENDS.minusMillis(1)));
        assertEquals(RunState.FINISHED, run.stateAt(ENDS));
        assertEquals(RunState.PLANNED, run.state);
    }

    @Test
    void aPlannedClassTakesEnrolmentsFromTheMomentRegistrationOpens() {
        assertFalse(run.takesEnrolments(OPENS.minusMillis(1)));
        assertTrue(run.takesEnrolments(OPENS));
        assertFalse(run.takesEnrolments(STARTS));
    }

    @Test
    void aCancelledClassStaysCancelled() {
        run.moveTo(RunState.CANCELLED);
        assertEquals(RunState.CANCELLED, run.stateAt(ENDS));
        assertTrue(run.over(OPENS));
    }
}
