package vn.nhipcau.demo;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import vn.nhipcau.organisation.Unit;
import vn.nhipcau.organisation.UnitKind;
import vn.nhipcau.platform.time.CityClock;
import vn.nhipcau.volunteering.request.DayHalf;
import vn.nhipcau.volunteering.request.HalfDay;
import vn.nhipcau.volunteering.request.RequestState;
import vn.nhipcau.volunteering.request.WorkingHours;
import vn.nhipcau.volunteering.topic.HelpTile;
import vn.nhipcau.volunteering.topic.HelpTopic;
import vn.nhipcau.volunteering.topic.MeetingPlace;

/** Invented requests as rows: the request, its contact, its half-days, its consents, and what the audit says. */
final class RequestRows {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final String[] HAMLETS = {
        "Thôn Phú Thuận", "Thôn Mỹ Liên", "Thôn Hòa Thạch", "Thôn Ái Mỹ", "Thôn Quảng Huệ", "Thôn Tân Đợi"
    };
    private static final String[] STREETS = {
        "Nguyễn Tất Thành", "Lê Duẩn", "Hùng Vương", "Trần Cao Vân", "Ông Ích Khiêm", "Núi Thành", "Điện Biên Phủ"
    };
    private static final String[] NEEDS = {
        "", "", "LARGE_TEXT", "LARGE_TEXT,SPEAK_SLOWLY", "SPEAK_SLOWLY", "BRING_DEVICE"
    };
    private static final String[] TONGUES = {"CO_TU", "XO_DANG", "GIE_TRIENG", "VIETNAMESE", "VIETNAMESE", "VIETNAMESE"
    };

    private final Rows requests = new Rows(
            "help_request",
            "id,number,tracking_code,subject_key,topic_id,tile,commune_id,village,place,adult_present,language_wanted,visitor_wish,needs,urgency,mandate,channel,tier,minutes,state,state_since,state_reason,submitted_at,answer_due_at,deadline,duplicate_of_id"
                    .split(","));
    private final Rows contacts = new Rows(
            "request_contact",
            "request_id",
            "resident_name",
            "phone",
            "address",
            "email",
            "language",
            "proxy_name",
            "proxy_phone",
            "folded");
    private final Rows windows = new Rows("request_window", "request_id", "day", "half");
    private final Rows consents =
            new Rows("consent", "subject_key", "purpose", "text_version", "text_hash", "given_how", "given_at");
    private final Rows audits = new Rows("audit_row", "at", "actor", "action", "subject_kind", "subject_key", "detail");

    private final Instant now;
    private final Random random;
    private final List<HelpTopic> topics;
    private final InventedNames names = new InventedNames(1022);
    /** The first request of each commune, for duplicates. */
    private final Map<Long, Long> first = new HashMap<>();

    private long id;

    RequestRows(long lastId, Instant now, Random random, List<HelpTopic> topics) {
        this.id = lastId;
        this.now = now;
        this.random = random;
        this.topics = topics;
    }

    void add(Unit commune, RequestState wanted) {
        id++;
        Long original = first.putIfAbsent(commune.id, id);
        RequestState state = wanted == RequestState.DUPLICATE && original == null ? RequestState.OPEN : wanted;
        HelpTopic topic = topic(state);
        MeetingPlace place = place(topic, state);
        boolean company = random.nextInt(3) > 0;
        Instant submitted = submitted(state);
        TreeSet<HalfDay> times = times();
        String subject = code();
        String number = String.format("YC-%06d", id);
        boolean proxy = random.nextInt(4) == 0;
        requests.add(
                id,
                number,
                code(),
                subject,
                topic.id,
                tile(topic),
                commune.id,
                village(commune),
                place.name(),
                company,
                commune.mountain ? pick(TONGUES) : "VIETNAMESE",
                random.nextInt(8) == 0 ? "WOMAN" : "ANYONE",
                pick(NEEDS),
                pick("RELAXED", "SOON", "SOON", "SOON", "URGENT"),
                proxy ? "RELATIVE" : "SELF",
                pick("WEB", "WEB", "WEB", "PHONE", "PAPER"),
                state == RequestState.OPEN ? tier(topic, place, company) : null,
                topic.usualMinutes,
                state.name(),
                utc(state == RequestState.SUBMITTED ? submitted : between(submitted)),
                reason(state, original),
                utc(submitted),
                utc(WorkingHours.after(submitted, WorkingHours.FIRST_LOOK)),
                utc(times.last().ends()),
                state == RequestState.DUPLICATE ? original : null);
        times.forEach(time -> windows.add(id, time.day(), time.half().name()));
        contact(commune, proxy);
        agreed(subject, submitted, place == MeetingPlace.HOME, proxy);
        audit(number, state, submitted);
    }

    void save(Connection connection) throws SQLException {
        requests.save(connection);
        contacts.save(connection);
        windows.save(connection);
        consents.save(connection);
        audits.save(connection);
    }

    private void contact(Unit commune, boolean proxy) {
        String resident = names.next(commune.mountain);
        String relative = proxy ? names.next(commune.mountain) : null;
        contacts.add(
                id,
                resident,
                phone(),
                random.nextInt(120) + 1 + " " + pick(STREETS),
                random.nextInt(5) == 0 ? "cu-dan-" + id + "@example.com" : null,
                "VI",
                relative,
                proxy ? phone() : null,
                vn.nhipcau.platform.text.Folded.of(resident, relative));
    }

    private void agreed(String subject, Instant at, boolean home, boolean proxy) {
        consent(subject, "request.processing", at);
        if (home) {
            consent(subject, "request.disclosure", at);
        }
        if (proxy) {
            consent(subject, "request.mandate", at);
        }
    }

    private void consent(String subject, String purpose, Instant at) {
        consents.add(subject, purpose, 1, "demo", "PAGE", utc(at));
    }

    private void audit(String number, RequestState state, Instant submitted) {
        audits.add(utc(submitted), "public", "request.submitted", "help_request", number, "demo");
        if (state != RequestState.SUBMITTED) {
            String action = "request." + state.name().toLowerCase(java.util.Locale.ROOT);
            audits.add(utc(between(submitted)), "system", action, "help_request", number, "SUBMITTED → " + state);
        }
    }

    /** What is referred is not for volunteers; everything else is. */
    private HelpTopic topic(RequestState state) {
        List<HelpTopic> fitting = topics.stream()
                .filter(topic -> topic.officialOnly == (state == RequestState.REFERRED && random.nextBoolean()))
                .toList();
        return fitting.get(random.nextInt(fitting.size()));
    }

    /** Waiting harmless requests would be opened by themselves at once: those that wait are mostly at home. */
    private MeetingPlace place(HelpTopic topic, RequestState state) {
        List<MeetingPlace> places = topic.places();
        boolean home = places.contains(MeetingPlace.HOME) && (state == RequestState.SUBMITTED || random.nextInt(3) > 0);
        return home ? MeetingPlace.HOME : places.get(random.nextInt(places.size()));
    }

    private static String tier(HelpTopic topic, MeetingPlace place, boolean company) {
        return topic.moneyInvolved || place == MeetingPlace.HOME && !company
                ? "C"
                : place == MeetingPlace.HOME ? "B" : "A";
    }

    private static String tile(HelpTopic topic) {
        for (HelpTile tile : HelpTile.values()) {
            if (tile.topicCodes.contains(topic.code)) {
                return tile.name();
            }
        }
        return HelpTile.PUBLIC_SERVICES.name();
    }

    private Instant submitted(RequestState state) {
        int hours = state == RequestState.SUBMITTED ? 1 + random.nextInt(30) : 24 + random.nextInt(200);
        return now.minus(Duration.ofMinutes(hours * 60L + random.nextInt(60)));
    }

    /** Some time after it was sent, before now. */
    private Instant between(Instant submitted) {
        long seconds = Duration.between(submitted, now).toSeconds();
        return submitted.plusSeconds(seconds / 4);
    }

    private TreeSet<HalfDay> times() {
        LocalDate today = now.atZone(CityClock.ZONE).toLocalDate();
        TreeSet<HalfDay> times = new TreeSet<>();
        for (int i = 2 + random.nextInt(5); i > 0; i--) {
            times.add(new HalfDay(today.plusDays(2 + random.nextInt(12)), DayHalf.values()[random.nextInt(2)]));
        }
        return times;
    }

    private String village(Unit commune) {
        return commune.kind == UnitKind.WARD ? "Tổ " + (1 + random.nextInt(60)) : pick(HAMLETS);
    }

    private static String reason(RequestState state, Long original) {
        return switch (state) {
            case NEEDS_INFO -> "Điện thoại đang dùng là loại gì, đã có sim chính chủ chưa?";
            case REFERRED -> "Mời bác đến Công an xã, phường trong giờ hành chính, mang theo căn cước.";
            case REJECTED -> "Việc này ngoài phạm vi hỗ trợ; cán bộ đã gọi giải thích.";
            case DUPLICATE -> String.format("YC-%06d", original);
            default -> null;
        };
    }

    private String phone() {
        return String.format("+8490%07d", random.nextInt(10_000_000));
    }

    private String code() {
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < 12; i++) {
            code.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return code.toString();
    }

    private String pick(String... from) {
        return from[random.nextInt(from.length)];
    }

    private static LocalDateTime utc(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
    }
}
