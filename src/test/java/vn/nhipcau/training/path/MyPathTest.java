package vn.nhipcau.training.path;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.nhipcau.competency.evidence.Evidence;
import vn.nhipcau.competency.evidence.EvidenceSource;
import vn.nhipcau.competency.evidence.Standing;
import vn.nhipcau.competency.framework.Competency;
import vn.nhipcau.organisation.staff.Person;
import vn.nhipcau.training.course.Course;
import vn.nhipcau.training.course.SampleCourses;
import vn.nhipcau.training.enrolment.CourseRun;
import vn.nhipcau.training.enrolment.Enrolment;
import vn.nhipcau.training.enrolment.RunState;
import vn.nhipcau.training.enrolment.Samples;

class MyPathTest {

    private static final LocalDate ASSESSED = LocalDate.of(2026, 3, 14);

    private final Person hanh = Samples.person("Nguyễn Thị Hạnh");
    private final Competency registration = SampleCourses.competency("LAND-02");
    private final Competency maps = SampleCourses.competency("LAND-03");
    private final Course short2 = SampleCourses.course("C100", registration, 2, 8);
    private final Course full3 = SampleCourses.course("C024", registration, 3, 32);
    private final Course top4 = SampleCourses.course("C101", registration, 4, 80);

    @Test
    void theCourseThatReachesTheLevelWithTheLeastWorkIsSuggested() {
        PathStep step = only(standing(registration, 3, 1), offer(List.of(short2, full3, top4), List.of(), List.of()));
        assertSame(full3, step.course());
        assertEquals(StepKind.NO_CLASS, step.kind());
        assertEquals(2, step.others());
        assertFalse(step.partly());
    }

    @Test
    void whereNoneReachesTheLevelTheOneThatClimbsHighestIsAStepOnTheWay() {
        PathStep step = only(standing(registration, 4, 1), offer(List.of(short2, full3), List.of(), List.of()));
        assertSame(full3, step.course());
        assertTrue(step.partly());
    }

    @Test
    void aCourseBelowWhatIsHeldLeadsNowhere() {
        PathStep step = only(standing(registration, 4, 3), offer(List.of(short2, full3), List.of(), List.of()));
        assertEquals(StepKind.NO_COURSE, step.kind());
    }

    @Test
    void aClassWithASeatGoesBeforeAnEarlierFullOne() {
        CourseRun full = Samples.openClass(full3, 1);
        Samples.enrolled(full, Samples.person("Đặng Thị Mai"));
        CourseRun free = Samples.openClass(full3, 5);
        PathStep step = only(standing(registration, 3, 1), offer(List.of(full3), List.of(full, free), List.of()));
        assertSame(free, step.run());
        assertEquals(StepKind.CLASS_OPEN, step.kind());
    }

    @Test
    void onlyTheFirstOpenClassIsTheOneThingToDo() {
        Course mapping = SampleCourses.course("C025", maps, 3, 24);
        MyPath path = MyPath.of(
                List.of(standing(registration, 3, 1), standing(maps, 3, 2)),
                offer(
                        List.of(full3, mapping),
                        List.of(Samples.openClass(full3, 5), Samples.openClass(mapping, 5)),
                        List.of()));
        assertEquals(
                List.of(true, false), path.steps().stream().map(PathStep::first).toList());
        assertEquals(2, path.spansLeft());
    }

    @Test
    void aSeatAlreadyTakenIsSaidInsteadOfAnotherSuggestion() {
        CourseRun run = Samples.openClass(full3, 5);
        PathStep step = only(
                standing(registration, 3, 1),
                offer(List.of(full3), List.of(run), List.of(Samples.enrolled(run, hanh))));
        assertEquals(StepKind.ENROLLED, step.kind());
    }

    @Test
    void thePlaceInLineIsSaid() {
        CourseRun run = Samples.openClass(full3, 1);
        Samples.enrolled(run, Samples.person("Đặng Thị Mai"));
        Enrolment waiting = Samples.enrolled(run, hanh);
        PathStep step = only(
                standing(registration, 3, 1),
                new MyPath.Offer(List.of(full3), List.of(run), List.of(waiting), Map.of(waiting.id, 3), Samples.NOW));
        assertEquals(StepKind.WAITING, step.kind());
        assertEquals(3, step.place());
    }

    @Test
    void aSeatInAClassThatIsOverWaitsForItsResultAndAPlaceInItsLineIsNothing() {
        CourseRun run = Samples.openClass(full3, 1);
        Enrolment seated = Samples.enrolled(run, hanh);
        Enrolment inLine = Samples.enrolled(run, Samples.person("Đặng Thị Mai"));
        CourseRun coming = Samples.openClass(full3, 5);
        Instant after = run.endsAt.plusSeconds(60);
        assertEquals(StepKind.AWAITING_RESULT, stepAfter(after, coming, seated).kind());
        PathStep free = stepAfter(after, coming, inLine);
        assertEquals(StepKind.CLASS_OPEN, free.kind());
        assertSame(coming, free.run());
    }

    private PathStep stepAfter(Instant now, CourseRun coming, Enrolment mine) {
        return only(
                standing(registration, 3, 1),
                new MyPath.Offer(List.of(full3), List.of(coming), List.of(mine), Map.of(mine.id, 1), now));
    }

    @Test
    void aSeatInACancelledClassLeavesRoomForAnotherClass() {
        CourseRun run = Samples.openClass(full3, 5);
        Enrolment seated = Samples.enrolled(run, hanh);
        run.moveTo(RunState.CANCELLED);
        CourseRun other = Samples.openClass(full3, 5);
        PathStep step = only(standing(registration, 3, 1), offer(List.of(full3), List.of(other), List.of(seated)));
        assertEquals(StepKind.CLASS_OPEN, step.kind());
        assertSame(other, step.run());
    }

    @Test
    void whoIsThroughACourseWaitsForAnAssessmentAndNotForAnotherCourse() {
        Enrolment done = Samples.completed(Samples.openClass(full3, 5), hanh, ASSESSED.plusDays(1));
        assertEquals(
                StepKind.AWAITING_ASSESSMENT,
                only(standing(registration, 3, 1), offer(List.of(full3), List.of(), List.of(done)))
                        .kind());
    }

    @Test
    void aCourseTakenBeforeTheAssessmentHasBeenCountedAlready() {
        Enrolment done = Samples.completed(Samples.openClass(full3, 5), hanh, ASSESSED.minusDays(1));
        assertEquals(
                StepKind.NO_CLASS,
                only(standing(registration, 3, 1), offer(List.of(full3), List.of(), List.of(done)))
                        .kind());
    }

    @Test
    void whatIsNotAssessedIsASpanToGoAndWhatIsMetIsNot() {
        MyPath path = MyPath.of(
                List.of(new Standing(registration, 3, true, null), standing(maps, 2, 2)),
                offer(List.of(), List.of(), List.of()));
        assertEquals(1, path.spansLeft());
        assertEquals(
                List.of(StepKind.NO_COURSE, StepKind.MET),
                path.steps().stream().map(PathStep::kind).toList());
    }

    private static PathStep only(Standing standing, MyPath.Offer offer) {
        return MyPath.of(List.of(standing), offer).steps().get(0);
    }

    private static MyPath.Offer offer(List<Course> courses, List<CourseRun> open, List<Enrolment> mine) {
        return new MyPath.Offer(courses, open, mine, Map.of(), Samples.NOW);
    }

    private Standing standing(Competency competency, int required, int held) {
        Evidence evidence = new Evidence(UUID.randomUUID(), hanh, competency, held, EvidenceSource.PANEL, ASSESSED);
        return new Standing(competency, required, true, evidence);
    }
}
