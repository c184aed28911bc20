package vn.nhipcau.demo;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import vn.nhipcau.organisation.unit.Unit;
import vn.nhipcau.platform.starting.Facts;
import vn.nhipcau.volunteering.request.HalfDay;
import vn.nhipcau.volunteering.volunteer.Volunteer;

/** Visits that volunteers near by have made, each with the offer that led to it; Khoa has made the most. */
final class PastVisits {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final double KM_PER_DEGREE = 111;
    private static final double NEAR_KM = 25;
    /** The cast has more to show than the others. */
    private static final int OF_CAST = 8;
    /** Nobody is invited more than three times a week: the cast must be free for what the demo plans for them. */
    private static final int QUIET_DAYS = 9;

    private final Rows offers = new Rows(
            "offer",
            "code,request_id,volunteer_id,state,state_since,starts_at,minutes,kilometres,reasons,proposed_at,sent_at,expires_at"
                    .split(","));
    private final Rows visits = new Rows(
            "visit",
            "id,code,number,request_id,volunteer_id,starts_at,ends_at,state,state_since,first_word,second_word,check_in_code,checked_in_at,sequence"
                    .split(","));
    private final Rows audits = new Rows("audit_row", "at", "actor", "action", "subject_kind", "subject_key", "detail");

    private final List<Volunteer> volunteers;
    private final LocalDate quietSince;
    private final List<String> words =
            Facts.rows("code_words.csv").stream().map(row -> row.get("word")).toList();
    private final Map<Long, Set<HalfDay>> taken = new HashMap<>();
    private final Random random = new Random(2509);
    private long id;

    /** @param volunteers vetted, the cast first */
    PastVisits(List<Volunteer> volunteers, LocalDate today) {
        this.volunteers = volunteers;
        this.quietSince = today.minusDays(QUIET_DAYS);
    }

    void add(RequestRows.Visited request) {
        Volunteer volunteer = volunteers.stream()
                .filter(one -> kilometres(one.home, request.commune()) <= NEAR_KM)
                .filter(one -> !slots(one).contains(request.slot()))
                .filter(one -> !isCast(one) || request.slot().day().isBefore(quietSince))
                .min(Comparator.comparingInt(one ->
                        isCast(one) ? slots(one).size() / OF_CAST : slots(one).size() * 2))
                .orElseGet(() -> volunteers.get(volunteers.size() - 1));
        slots(volunteer).add(request.slot());
        Instant starts = request.slot().starts().plus(Duration.ofMinutes(30L * random.nextInt(4)));
        Instant ends = starts.plus(Duration.ofMinutes(request.minutes()));
        Instant asked = starts.minus(Duration.ofHours(50L + random.nextInt(20)));
        Instant answered = asked.plus(Duration.ofMinutes(20L + random.nextInt(300)));
        offers.add(
                code(),
                request.id(),
                volunteer.id,
                "ACCEPTED",
                utc(answered),
                utc(starts),
                request.minutes(),
                Math.round(kilometres(volunteer.home, request.commune())),
                "",
                utc(asked),
                utc(asked),
                utc(asked.plus(Duration.ofHours(12))));
        String number = String.format("LH-%06d", ++id);
        int word = random.nextInt(words.size());
        visits.add(
                id,
                code(),
                number,
                request.id(),
                volunteer.id,
                utc(starts),
                utc(ends),
                "VERIFIED",
                utc(ends.plus(Duration.ofHours(2))),
                words.get(word),
                words.get((word + 1) % words.size()),
                String.format("%04d", random.nextInt(10_000)),
                utc(starts),
                4);
        audits.add(utc(answered), "system", "visit.planned", "visit", number, request.number());
        audits.add(utc(ends), "system", "visit.verified", "visit", number, "demo");
    }

    void save(Connection connection) throws SQLException {
        offers.save(connection);
        visits.save(connection);
        audits.save(connection);
    }

    private Set<HalfDay> slots(Volunteer volunteer) {
        return taken.computeIfAbsent(volunteer.id, unknown -> new HashSet<>());
    }

    private static boolean isCast(Volunteer volunteer) {
        return volunteer.person.subject != null;
    }

    /** Flat earth: good enough within a city. */
    private static double kilometres(Unit from, Unit to) {
        double north = from.latitude - to.latitude;
        double east = (from.longitude - to.longitude) * Math.cos(Math.toRadians(from.latitude));
        return KM_PER_DEGREE * Math.hypot(north, east);
    }

    private String code() {
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < 12; i++) {
            code.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return code.toString();
    }

    private static LocalDateTime utc(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
    }
}
