package vn.nhipcau.demo;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import vn.nhipcau.platform.text.RandomCode;
import vn.nhipcau.platform.time.CityClock;
import vn.nhipcau.training.enrolment.CourseRun;
import vn.nhipcau.training.enrolment.RunState;

/** Who sits and who waits in the invented classes. Nobody is in two coming classes, so nobody's days clash. */
final class ClassLists {

    private static final int FAILS = 20;
    /** Hạnh missed half a day of the cadastral course: 20 of its 24 periods, with 6 of another 26 in all. */
    private static final int ATTENDED = 20;

    private final List<Long> learners;
    private final long hanh;
    private final Instant now;
    private final Random random = new Random(641);
    private final Rows rows = new Rows(
            "enrolment",
            "code",
            "run_id",
            "person_id",
            "state",
            "line_number",
            "asked_at",
            "changed_at",
            "completed_on",
            "periods_credited");
    private final List<long[]> counts = new ArrayList<>();
    private int next;

    ClassLists(List<Long> learners, long hanh, Instant now) {
        this.learners = new ArrayList<>(learners);
        Collections.shuffle(this.learners, random);
        this.hanh = hanh;
        this.now = now;
    }

    void fill(Timetables.Sitting sitting) {
        CourseRun run = sitting.run();
        if (run.state == RunState.OPEN) {
            coming(sitting);
        } else {
            behind(sitting);
        }
    }

    void save(Connection connection) throws SQLException {
        rows.save(connection);
        try (PreparedStatement update = connection.prepareStatement(
                "update course_run set taken = ?, waiting = ?, last_in_line = ? where id = ?")) {
            for (long[] count : counts) {
                update.setLong(1, count[1]);
                update.setLong(2, count[2]);
                update.setLong(3, count[2]);
                update.setLong(4, count[0]);
                update.addBatch();
            }
            update.executeBatch();
        }
    }

    private void coming(Timetables.Sitting sitting) {
        CourseRun run = sitting.run();
        int asked = (int) Math.round(run.seats * sitting.share());
        int taken = Math.min(asked, run.seats);
        int waiting = sitting.role() == Timetables.Role.WAITS ? 2 : asked - taken;
        for (int i = 0; i < taken; i++) {
            row(run, learner(), "ENROLLED", null, null, 0);
        }
        for (int i = 1; i <= waiting; i++) {
            row(run, learner(), "WAITING", i, null, 0);
        }
        if (sitting.role() == Timetables.Role.WAITS) {
            row(run, hanh, "WAITING", ++waiting, null, 0);
        }
        counts.add(new long[] {run.id, taken, waiting});
    }

    private void behind(Timetables.Sitting sitting) {
        CourseRun run = sitting.run();
        LocalDate last = run.endsAt.atZone(CityClock.ZONE).toLocalDate();
        int taken = (int) (run.seats * sitting.share());
        boolean over = run.state == RunState.FINISHED;
        if (sitting.role() == Timetables.Role.DONE) {
            row(run, hanh, "COMPLETED", null, last, Math.min(ATTENDED, run.course.periods));
        }
        for (int i = sitting.role() == Timetables.Role.DONE ? 1 : 0; i < taken; i++) {
            boolean failed = random.nextInt(FAILS) == 0;
            String state = !over ? "ENROLLED" : failed ? "FAILED" : "COMPLETED";
            row(run, learner(), state, null, over && !failed ? last : null, over && !failed ? run.course.periods : 0);
        }
        counts.add(new long[] {run.id, taken, 0});
    }

    private void row(CourseRun run, long person, String state, Integer line, LocalDate completed, int periods) {
        Instant latest = run.registrationCloses.isBefore(now) ? run.registrationCloses : now;
        LocalDateTime asked =
                LocalDateTime.ofInstant(latest.minus(Duration.ofMinutes(60 + random.nextInt(14_000))), ZoneOffset.UTC);
        rows.add(RandomCode.next(), run.id, person, state, line, asked, asked, completed, periods);
    }

    private long learner() {
        long id = learners.get(next % learners.size());
        next++;
        return id;
    }
}
