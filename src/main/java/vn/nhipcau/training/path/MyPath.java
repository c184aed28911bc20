package vn.nhipcau.training.path;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.nhipcau.competency.evidence.Standing;
import vn.nhipcau.training.course.Course;
import vn.nhipcau.training.enrolment.CourseRun;
import vn.nhipcau.training.enrolment.Enrolment;
import vn.nhipcau.training.enrolment.EnrolmentState;
import vn.nhipcau.training.enrolment.RunState;

/**
 * The ladder of one person: every requirement of the posts held, gaps first, each with its next step.
 *
 * @param steps in the order to be read
 */
public record MyPath(List<PathStep> steps) {

    /** What the ladder is drawn from: courses towards the requirements, their classes that are open to the person, what the person does. */
    record Offer(
            List<Course> courses, List<CourseRun> open, List<Enrolment> mine, Map<Long, Integer> places, Instant now) {}

    static MyPath of(List<Standing> standings, Offer offer) {
        List<PathStep> steps = new ArrayList<>();
        boolean found = false;
        for (Standing standing : standings) {
            PathStep step = step(standing, offer);
            boolean first = !found && step.kind() == StepKind.CLASS_OPEN;
            found = found || first;
            steps.add(first ? step.asFirst() : step);
        }
        return new MyPath(List.copyOf(steps));
    }

    /** Requirements the post insists on and that are not shown to be met. */
    public int spansLeft() {
        return left(true);
    }

    /** The same among those good to have. */
    public int optionalLeft() {
        return left(false);
    }

    public boolean nothingRequired() {
        return steps.isEmpty();
    }

    private int left(boolean mandatory) {
        return (int) steps.stream()
                .filter(step -> !step.met() && step.standing().mandatory() == mandatory)
                .count();
    }

    private static PathStep step(Standing standing, Offer offer) {
        if (standing.met()) {
            return new PathStep(standing, StepKind.MET, null, null, null, 0, 0, false);
        }
        return underWay(standing, offer).orElseGet(() -> next(standing, offer));
    }

    /** A class the person is in, waits for, or is through since the last assessment. */
    private static Optional<PathStep> underWay(Standing standing, Offer offer) {
        return offer.mine().stream()
                .filter(enrolment -> leads(enrolment.run.course, standing))
                .filter(enrolment -> stepOf(enrolment, standing, offer.now()) != null)
                .min(Comparator.comparing(enrolment -> stepOf(enrolment, standing, offer.now())))
                .map(enrolment -> new PathStep(
                        standing,
                        stepOf(enrolment, standing, offer.now()),
                        enrolment.run.course,
                        enrolment.run,
                        enrolment,
                        offer.places().getOrDefault(enrolment.id, 0),
                        0,
                        false));
    }

    private static StepKind stepOf(Enrolment enrolment, Standing standing, Instant now) {
        if (enrolment.isEnrolled()) {
            return seated(enrolment.run.stateAt(now));
        }
        if (enrolment.isWaiting()) {
            return enrolment.run.stateAt(now) == RunState.OPEN ? StepKind.WAITING : null;
        }
        LocalDate assessed = standing.assessed() ? standing.evidence().assessedOn : LocalDate.MIN;
        boolean fresh = enrolment.state == EnrolmentState.COMPLETED && enrolment.completedOn.isAfter(assessed);
        return fresh ? StepKind.AWAITING_ASSESSMENT : null;
    }

    /** Null where the class was cancelled: that seat leads nowhere, another class may. */
    private static StepKind seated(RunState reached) {
        return switch (reached) {
            case PLANNED, OPEN, RUNNING -> StepKind.ENROLLED;
            case FINISHED -> StepKind.AWAITING_RESULT;
            case CANCELLED -> null;
        };
    }

    /** The course that reaches the required level with the least work, else the one that climbs highest. */
    private static PathStep next(Standing standing, Offer offer) {
        List<Course> towards = offer.courses().stream()
                .filter(course -> leads(course, standing))
                .sorted(Comparator.comparing((Course course) -> course.levelReached < standing.required())
                        .thenComparing(course ->
                                course.levelReached < standing.required() ? -course.levelReached : course.levelReached)
                        .thenComparing(course -> course.periods))
                .toList();
        if (towards.isEmpty()) {
            return new PathStep(standing, StepKind.NO_COURSE, null, null, null, 0, 0, false);
        }
        Course course = towards.get(0);
        CourseRun run = offer.open().stream()
                .filter(open -> open.course.id.equals(course.id))
                .min(Comparator.comparing((CourseRun open) -> !open.hasSeat()).thenComparing(open -> open.startsAt))
                .orElse(null);
        StepKind kind = run == null ? StepKind.NO_CLASS : StepKind.CLASS_OPEN;
        return new PathStep(standing, kind, course, run, null, 0, towards.size() - 1, false);
    }

    /** Towards the same competency and above what is held. */
    private static boolean leads(Course course, Standing standing) {
        int held = standing.assessed() ? standing.held() : 0;
        return course.competency.id.equals(standing.competency().id) && course.levelReached > held;
    }
}
