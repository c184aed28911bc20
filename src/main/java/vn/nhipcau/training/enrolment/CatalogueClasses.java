package vn.nhipcau.training.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.nhipcau.organisation.staff.Me;
import vn.nhipcau.training.course.Course;
import vn.nhipcau.training.course.UpcomingClasses;

/** Tells the catalogue which classes are coming. */
@ApplicationScoped
class CatalogueClasses implements UpcomingClasses {

    @Inject
    CourseRuns runs;

    @Inject
    Enrolments enrolments;

    @Inject
    Me me;

    @Inject
    Clock clock;

    @Override
    public List<ClassLine> of(Course course) {
        Map<Long, Enrolment> mine =
                me.find().map(person -> enrolments.activeIn(course, person)).orElse(List.of()).stream()
                        .collect(Collectors.toMap(enrolment -> enrolment.run.id, Function.identity()));
        Long reader = me.find().map(person -> person.id).orElse(null);
        return runs.comingOf(course).stream()
                .map(run -> line(run, mine.get(run.id), run.taughtBy(reader)))
                .toList();
    }

    @Override
    public Map<Long, ClassLine> nextOpen(Collection<Course> courses) {
        Map<Long, ClassLine> next = new LinkedHashMap<>();
        runs.openOf(courses).stream()
                .sorted(Comparator.comparing(run -> !run.hasSeat()))
                .forEach(run -> next.putIfAbsent(run.course.id, line(run, null, false)));
        return next;
    }

    @Override
    public long coursesWithOpenClass() {
        return runs.coursesWithOpenClass();
    }

    /** Nobody enrols in a class that they teach. */
    private ClassLine line(CourseRun run, Enrolment mine, boolean teaching) {
        Instant now = clock.instant();
        return new ClassLine(
                run.code,
                run.startsAt,
                run.place,
                run.mode,
                run.seatsLeft(),
                run.waiting,
                run.takesEnrolments(now) && !teaching,
                mine != null && mine.isEnrolled(),
                mine != null && mine.isWaiting());
    }
}
