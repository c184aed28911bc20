package vn.nhipcau.faults;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import vn.nhipcau.platform.text.RandomCode;
import vn.nhipcau.platform.time.CityClock;
import vn.nhipcau.volunteering.offer.OfferLinks;

/** Puts people, classes and invitations on the stage for one test: straight into the tables, from what the demo data has. */
final class Stage {

    private static final String REQUEST = "topic_id, tile, commune_id, village, place, adult_present, needs, urgency,"
            + " mandate, channel, minutes, submitted_at, answer_due_at, deadline";
    private static final String RUN = "course_id, course_version, mode, host_id, place";

    /** Each stage plays on days of its own, so that volunteers are free. */
    private static final AtomicInteger STAGES = new AtomicInteger();

    private static final int DAYS_APART = 40;

    private final int firstDay = 5 + DAYS_APART * STAGES.getAndIncrement();
    private final Tables tables;
    private final Instant now = Instant.now();

    /** An invitation that can be answered by its link. */
    record Invited(String code, long request, long volunteer, String link) {}

    Stage(Tables tables) {
        this.tables = tables;
    }

    /** Subjects of civil servants who can sign in and receive mail. */
    List<String> civilServants(int count) {
        List<String> subjects = new ArrayList<>();
        for (String id : tables.column(
                "select id from person where subject is null and staff_code is not null order by id limit " + count)) {
            String subject = "servant-" + id;
            tables.change(
                    "update person set subject = ?, email = ? where id = ?", subject, subject + "@example.com", id);
            subjects.add(subject);
        }
        return subjects;
    }

    /** Codes of open classes with so many seats, each on a day of its own. */
    List<String> classes(int count, int seats) {
        List<String> codes = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String code = "F-" + RandomCode.next();
            // at night, when no class of the demo data is in the way
            Instant starts = LocalDate.now(CityClock.ZONE)
                    .plusDays(40L + i)
                    .atTime(1, 0)
                    .atZone(CityClock.ZONE)
                    .toInstant();
            Instant ends = starts.plus(Duration.ofHours(4));
            tables.change(
                    "insert into course_run (code, " + RUN + ", state, seats, registration_opens,"
                            + " registration_closes, starts_at, ends_at) select ?, " + RUN
                            + ", 'OPEN', ?, ?, ?, ?, ? from course_run order by id limit 1",
                    code,
                    seats,
                    at(now.minus(Duration.ofDays(1))),
                    at(now.plus(Duration.ofDays(20))),
                    at(starts),
                    at(ends));
            tables.change(
                    "insert into class_session (run_id, number, starts_at, ends_at, place, periods)"
                            + " select id, 1, starts_at, ends_at, place, 4 from course_run where code = ?",
                    code);
            codes.add(code);
        }
        return codes;
    }

    /** Requests for each of which two volunteers are asked; the two invitations follow each other in the list. */
    List<Invited> invitations(int requests) {
        List<String> volunteers = volunteers("id", 2 * requests);
        List<Invited> invited = new ArrayList<>();
        for (int i = 0; i < requests; i++) {
            long request = request("OFFERED", firstDay + i);
            invited.add(offer(request, Long.parseLong(volunteers.get(2 * i)), firstDay + i, "SENT"));
            invited.add(offer(request, Long.parseLong(volunteers.get(2 * i + 1)), firstDay + i, "SENT"));
        }
        return invited;
    }

    /** Invitations that wait for the morning. */
    List<Invited> proposals(int requests) {
        List<String> volunteers = volunteers("id desc", requests);
        List<Invited> invited = new ArrayList<>();
        for (int i = 0; i < requests; i++) {
            invited.add(offer(
                    request("OFFERED", firstDay + i), Long.parseLong(volunteers.get(i)), firstDay + i, "PROPOSED"));
        }
        return invited;
    }

    /** Volunteers whom somebody vouched for, until long after the last stage; they can and may do everything, any time. */
    private List<String> volunteers(String order, int count) {
        tables.change(
                "update volunteer set vetted_until = ?, highest_tier = 'B', paused = false, free_half_days = 16383,"
                        + " weekly_cap = 7, radius_km = 60, likes = null, languages = 'VIETNAMESE',"
                        + " home_id = (select commune_id from help_request order by id limit 1) where vetting = 'VETTED'",
                LocalDate.now().plusYears(9));
        tables.change("replace into volunteer_skill (volunteer_id, category, level) select v.id, t.category, 3"
                + " from volunteer v, (select distinct category from help_topic) t");
        return tables.column("select id from volunteer where vetting = 'VETTED' order by " + order + " limit " + count);
    }

    private long request(String state, int days) {
        String tracking = RandomCode.next();
        tables.change(
                "insert into help_request (number, tracking_code, subject_key, state, state_since, tier, language_wanted,"
                        + " visitor_wish, " + REQUEST + ") select ?, ?, ?, ?, ?, 'A', 'VIETNAMESE', 'ANYONE', "
                        + REQUEST + " from help_request order by id limit 1",
                "F-" + tracking,
                tracking,
                RandomCode.next(),
                state,
                at(now));
        long id = tables.number("select id from help_request where tracking_code = ?", tracking);
        tables.change(
                "insert into request_contact (request_id, resident_name, phone, language, folded)"
                        + " values (?, 'Bác Lê Văn Tư', '+84905777118', 'VI', 'bac le van tu')",
                id);
        tables.change(
                "insert into request_window (request_id, day, half) values (?, ?, 'AFTERNOON')",
                id,
                LocalDate.now(CityClock.ZONE).plusDays(days));
        return id;
    }

    private Invited offer(long request, long volunteer, int days, String state) {
        String code = RandomCode.next();
        Instant starts = LocalDate.now(CityClock.ZONE)
                .plusDays(days)
                .atTime(14, 0)
                .atZone(CityClock.ZONE)
                .toInstant();
        Instant until = now.plus(Duration.ofDays(2));
        boolean sent = state.equals("SENT");
        tables.change(
                "insert into offer (code, request_id, volunteer_id, state, state_since, starts_at, minutes, kilometres,"
                        + " reasons, proposed_at, sent_at, expires_at) values (?, ?, ?, ?, ?, ?, 30, 2, '', ?, ?, ?)",
                code,
                request,
                volunteer,
                state,
                at(now),
                at(starts),
                at(now),
                sent ? at(now) : null,
                sent ? at(until) : null);
        return new Invited(code, request, volunteer, OfferLinks.to(code, until, TwoReplicas.LINK_KEY));
    }

    /** As the tables hold time: UTC. */
    private static String at(Instant moment) {
        return moment.truncatedTo(ChronoUnit.MICROS)
                .toString()
                .replace("T", " ")
                .replace("Z", "");
    }
}
