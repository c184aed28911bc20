package vn.nhipcau.demo;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.nhipcau.organisation.unit.Unit;
import vn.nhipcau.platform.time.CityClock;
import vn.nhipcau.training.course.Course;
import vn.nhipcau.training.course.CourseMode;
import vn.nhipcau.training.enrolment.CourseRun;
import vn.nhipcau.training.enrolment.RunState;

/** When and where the invented classes meet. Places are the halls of real communes. */
final class Timetables {

    /** Left without a class, so that the pages have something honest to say. */
    private static final Set<String> UNPLANNED = Set.of("C010", "C014", "C018", "C021", "C024", "C025", "C031", "C040");

    private static final int COMING = 57;
    private static final int PAST = 27;
    private static final int DAYS_AHEAD = 56;
    private static final int HALF_DAY = 4;
    private static final int WEEK = 40;

    private final Map<String, Course> courses;
    private final List<Course> planned;
    private final List<Unit> places;
    private final List<Long> trainers;
    private final long duc;
    private final LocalDate today;
    private final Random random = new Random(2026);
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<Sitting> sittings = new ArrayList<>();

    /** @param share how much of the seats is taken: 1 is full, more has a line */
    record Sitting(CourseRun run, long trainer, double share, Role role) {}

    /** What a class is to Hạnh. */
    enum Role {
        ANY,
        WAITS,
        DONE
    }

    Timetables(List<Course> courses, List<Unit> places, List<Long> trainers, long duc, LocalDate today) {
        this.courses = courses.stream().collect(Collectors.toMap(course -> course.code, Function.identity()));
        this.planned = courses.stream()
                .filter(course -> !UNPLANNED.contains(course.code))
                .toList();
        this.places = places;
        this.trainers = trainers;
        this.duc = duc;
        this.today = today;
    }

    List<Sitting> all() {
        Unit tamKy = place("20341");
        coming("C024", tamKy, monday(15).plusDays(1), 30, duc, 0.6, Role.ANY);
        coming("C024", place("20242"), monday(36), 30, trainer(), 0.4, Role.ANY);
        coming("C028", place("20900"), monday(29), 25, trainer(), 1.1, Role.WAITS);
        past("C009", place("20257"), 120, trainer(), Role.DONE);
        past("C025", tamKy, 20, trainer(), Role.DONE);
        for (int i = 0; i < COMING; i++) {
            Course course = planned.get(i % planned.size());
            // far enough apart that the trainer with an account is never in two rooms
            long trainer = i % 12 == 6 ? duc : trainer();
            double share = i % 5 == 0 ? 1.05 + random.nextDouble() / 4 : i % 5 == 1 ? 0.95 : random.nextDouble() * 0.8;
            LocalDate day = workday(today.plusDays(4 + (long) i * (DAYS_AHEAD - 4) / COMING));
            coming(course.code, anyPlace(), day, 20 + 5 * random.nextInt(5), trainer, share, Role.ANY);
        }
        for (int i = 0; i < PAST; i++) {
            // a few by the trainer with an account, weeks apart
            past(
                    planned.get((i * 7) % planned.size()).code,
                    anyPlace(),
                    15 + i * 11,
                    i % 6 == 5 ? duc : trainer(),
                    Role.ANY);
        }
        return sittings;
    }

    private void coming(String code, Unit host, LocalDate day, int seats, long trainer, double share, Role role) {
        boolean later = role == Role.ANY && sittings.size() % 13 == 12;
        Instant opens = at(later ? day.minusDays(3) : today.minusDays(14), LocalTime.of(8, 0));
        CourseRun run = run(code, host, seats).registration(opens, at(day.minusDays(1), LocalTime.of(17, 0)));
        meet(run, day);
        run.moveTo(RunState.OPEN);
        sittings.add(new Sitting(run, trainer, later ? 0 : share, role));
    }

    private void past(String code, Unit host, int daysAgo, long trainer, Role role) {
        LocalDate newYear = today.withDayOfYear(1);
        LocalDate day = today.minusDays(daysAgo).isBefore(newYear) ? newYear : today.minusDays(daysAgo);
        CourseRun run = run(code, host, 30)
                .registration(at(day.minusDays(40), LocalTime.of(8, 0)), at(day.minusDays(2), LocalTime.of(17, 0)));
        meet(run, day);
        run.moveTo(RunState.OPEN);
        run.moveTo(RunState.RUNNING);
        if (run.endsAt.isBefore(at(today, LocalTime.MIN))) {
            run.moveTo(RunState.FINISHED);
        }
        sittings.add(new Sitting(run, trainer, 0.6 + random.nextDouble() * 0.4, role));
    }

    private CourseRun run(String code, Unit host, int seats) {
        int number = numbers.merge(code, 1, Integer::sum);
        Course course = courses.get(code);
        String place = course.mode == CourseMode.ONLINE
                ? "Phòng học trực tuyến của thành phố"
                : "Hội trường UBND " + host.nameVi.substring(0, 1).toLowerCase(java.util.Locale.ROOT)
                        + host.nameVi.substring(1);
        return new CourseRun(
                String.format("%s-%d-%02d", code, today.getYear() % 100, number), course, host, place, seats);
    }

    /** Half days of four periods, two a day; long courses sit whole days. */
    private void meet(CourseRun run, LocalDate first) {
        LocalDate day = first;
        int left = run.course.periods;
        boolean wholeDays = run.course.periods > WEEK;
        while (left > 0) {
            if (wholeDays) {
                run.meets(at(day, LocalTime.of(8, 0)), at(day, LocalTime.of(17, 0)), Math.min(2 * HALF_DAY, left));
            } else {
                run.meets(at(day, LocalTime.of(8, 0)), at(day, LocalTime.of(11, 30)), Math.min(HALF_DAY, left));
                if (left > HALF_DAY) {
                    int periods = Math.min(HALF_DAY, left - HALF_DAY);
                    run.meets(at(day, LocalTime.of(13, 30)), at(day, LocalTime.of(17, 0)), periods);
                }
            }
            left -= 2 * HALF_DAY;
            day = workday(day.plusDays(1));
        }
    }

    private Unit place(String code) {
        return places.stream()
                .filter(unit -> unit.code.equals(code))
                .findFirst()
                .orElseThrow();
    }

    private Unit anyPlace() {
        return places.get(random.nextInt(places.size()));
    }

    private long trainer() {
        return trainers.get(random.nextInt(trainers.size()));
    }

    private LocalDate monday(int daysAhead) {
        LocalDate day = today.plusDays(daysAhead);
        return day.minusDays(day.getDayOfWeek().getValue() - 1L);
    }

    private static LocalDate workday(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY
                ? day.plusDays(2)
                : day.getDayOfWeek() == DayOfWeek.SUNDAY ? day.plusDays(1) : day;
    }

    private static Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(CityClock.ZONE).toInstant();
    }
}
