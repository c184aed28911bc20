package vn.nhipcau.training.enrolment;

import java.time.Duration;
import java.time.Instant;
import vn.nhipcau.organisation.staff.Person;
import vn.nhipcau.organisation.unit.Unit;
import vn.nhipcau.organisation.unit.UnitLevel;
import vn.nhipcau.training.course.Course;
import vn.nhipcau.training.course.SampleCourses;

/** Classes and people for tests without a database; a class meets a week after {@link #NOW}. */
public final class Samples {

    public static final Instant NOW = Instant.parse("2026-12-01T02:00:00Z");

    private static long ids;

    private Samples() {}

    public static Person person(String name) {
        Person person = new Person(name, null, null);
        person.id = ++ids;
        return person;
    }

    public static CourseRun openClass(Course course, int seats) {
        Unit host = new Unit("20900", UnitLevel.COMMUNE, null, "Xã Trà My", "Tra My Commune");
        CourseRun run = new CourseRun(course.code + "-1", course, host, "Hội trường", seats)
                .registration(NOW.minus(Duration.ofDays(7)), NOW.plus(Duration.ofDays(5)))
                .meets(
                        NOW.plus(Duration.ofDays(7)),
                        NOW.plus(Duration.ofDays(7)).plus(Duration.ofHours(3)),
                        4);
        run.moveTo(RunState.OPEN);
        run.id = ++ids;
        return run;
    }

    public static CourseRun openClass(int seats) {
        return openClass(SampleCourses.course("C024", SampleCourses.competency("LAND-02"), 3, 32), seats);
    }

    public static Enrolment asked(CourseRun run, Person person) {
        Enrolment enrolment = Enrolment.askedFor(run, person, NOW);
        enrolment.id = ++ids;
        return enrolment;
    }

    public static Enrolment enrolled(CourseRun run, Person person) {
        Enrolment enrolment = asked(run, person);
        enrolment.seatOrLine(NOW);
        return enrolment;
    }

    public static Enrolment completed(CourseRun run, Person person, java.time.LocalDate day) {
        Enrolment enrolment = enrolled(run, person);
        enrolment.complete(day, run.periods(), NOW);
        return enrolment;
    }
}
