package vn.nhipcau.demo;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import vn.nhipcau.organisation.unit.Unit;
import vn.nhipcau.platform.time.WorkingHours;
import vn.nhipcau.volunteering.request.HalfDay;
import vn.nhipcau.volunteering.request.HelpRequests;
import vn.nhipcau.volunteering.request.RequestState;
import vn.nhipcau.volunteering.topic.HelpTile;
import vn.nhipcau.volunteering.topic.HelpTopic;
import vn.nhipcau.volunteering.topic.MeetingPlace;

/** Invented requests as rows: the request, its contact, its half-days, its consents, and what the audit says. */
final class RequestRows {

    private static final List<String> WORRIES = List.of(
            "Người nhà báo có người lạ gọi điện hỏi mã OTP, tự xưng là tình nguyện viên.",
            "Người dân than phiền bị đòi tiền xăng xe trong lần hỗ trợ trước.",
            "Con gái người dân đề nghị chờ mình về rồi mới cho người đến nhà.");

    private final Rows requests = new Rows(
            "help_request",
            "id,number,tracking_code,subject_key,topic_id,tile,commune_id,village,place,adult_present,language_wanted,visitor_wish,needs,urgency,mandate,channel,tier,minutes,state,state_since,state_reason,held_from,submitted_at,answer_due_at,deadline,opened_at,look_again_at,duplicate_of_id"
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
    private final WorkingHours hours;
    private final RequestChance chance;
    private final InventedNames names = new InventedNames(1022);
    /** The first request of each commune, for duplicates. */
    private final Map<Long, Long> first = new HashMap<>();

    private long id;

    RequestRows(long lastId, Instant now, WorkingHours hours, Random random, List<HelpTopic> topics) {
        this.hours = hours;
        this.id = lastId;
        this.now = now;
        this.chance = new RequestChance(random, now, topics);
    }

    /** A request that was visited, for the visit's own rows. */
    record Visited(long id, String number, Unit commune, HalfDay slot, int minutes) {}

    /** Empty unless somebody has been there. */
    Optional<Visited> add(Unit commune, RequestState wanted) {
        id++;
        Long original = first.putIfAbsent(commune.id, id);
        RequestState state = wanted == RequestState.DUPLICATE && original == null ? RequestState.OPEN : wanted;
        HelpTopic topic = chance.topic(state);
        MeetingPlace place = chance.place(topic, state);
        boolean company = !chance.onceIn(3);
        TreeSet<HalfDay> times = chance.times(state);
        Instant submitted = chance.submitted(state, times.last().day());
        RequestState heldFrom =
                state != RequestState.ON_HOLD ? null : chance.onceIn(3) ? RequestState.SUBMITTED : RequestState.OPEN;
        Instant since = since(state, submitted, times.last());
        String subject = chance.code();
        String number = String.format("YC-%06d", id);
        boolean proxy = chance.onceIn(4);
        requests.add(
                id,
                number,
                chance.code(),
                subject,
                topic.id,
                tile(topic),
                commune.id,
                chance.village(commune),
                place.name(),
                company,
                chance.tongue(commune),
                chance.onceIn(8) ? "WOMAN" : "ANYONE",
                chance.needs(),
                chance.pick("RELAXED", "SOON", "SOON", "SOON", "URGENT"),
                proxy ? "RELATIVE" : "SELF",
                chance.pick("WEB", "WEB", "WEB", "PHONE", "PAPER"),
                isTriaged(state, heldFrom) ? tier(topic, place, company) : null,
                topic.usualMinutes,
                state.name(),
                utc(since),
                reason(state, original),
                heldFrom == null ? null : heldFrom.name(),
                utc(submitted),
                utc(hours.after(state == RequestState.OPEN ? now : submitted, HelpRequests.FIRST_LOOK)),
                utc(times.last().ends()),
                isTriaged(state, heldFrom) ? utc(since) : null,
                state == RequestState.OPEN ? utc(now) : null,
                state == RequestState.DUPLICATE ? original : null);
        times.forEach(time -> windows.add(id, time.day(), time.half().name()));
        contact(commune, proxy);
        agreed(subject, submitted, place == MeetingPlace.HOME, proxy);
        audit(number, state, submitted, since);
        return RequestChance.isVisited(state)
                ? Optional.of(new Visited(id, number, commune, times.last(), topic.usualMinutes))
                : Optional.empty();
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
                chance.phone(),
                chance.address(),
                chance.onceIn(5) ? "cu-dan-" + id + "@example.com" : null,
                "VI",
                relative,
                proxy ? chance.phone() : null,
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

    private void audit(String number, RequestState state, Instant submitted, Instant since) {
        audits.add(utc(submitted), "public", "request.submitted", "help_request", number, "demo");
        if (state != RequestState.SUBMITTED) {
            String action = "request." + state.name().toLowerCase(java.util.Locale.ROOT);
            audits.add(utc(since), "system", action, "help_request", number, "SUBMITTED → " + state);
        }
    }

    /** Whether somebody had looked at it before it came to where it is. */
    private static boolean isTriaged(RequestState state, RequestState heldFrom) {
        return state == RequestState.OPEN
                || state == RequestState.ESCALATED
                || heldFrom == RequestState.OPEN
                || RequestChance.isPast(state);
    }

    private Instant since(RequestState state, Instant submitted, HalfDay last) {
        return switch (state) {
            case SUBMITTED -> submitted;
            case FULFILLED, FOLLOW_UP -> earlier(last.ends().plus(Duration.ofHours(3)));
            case UNMET -> earlier(last.ends());
            case CLOSED -> earlier(last.ends().plus(Duration.ofDays(7)));
            default -> between(submitted);
        };
    }

    private Instant earlier(Instant moment) {
        return moment.isBefore(now) ? moment : now;
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

    /** Some time after it was sent, before now. */
    private Instant between(Instant submitted) {
        long seconds = Duration.between(submitted, now).toSeconds();
        return submitted.plusSeconds(seconds / 4);
    }

    private String reason(RequestState state, Long original) {
        return switch (state) {
            case NEEDS_INFO -> "Điện thoại đang dùng là loại gì, đã có sim chính chủ chưa?";
            case REFERRED -> "Mời bác đến Công an xã, phường trong giờ hành chính, mang theo căn cước.";
            case REJECTED -> "Việc này ngoài phạm vi hỗ trợ; cán bộ đã gọi giải thích.";
            case ESCALATED -> "TIME";
            case ON_HOLD -> WORRIES.get((int) (id % WORRIES.size()));
            case FOLLOW_UP -> "Đã cài ứng dụng; còn chờ kích hoạt mức 2 ở Công an xã.";
            case UNMET -> "Không có ai rảnh trong các buổi người dân chọn; đã hẹn đến quầy.";
            case DUPLICATE -> String.format("YC-%06d", original);
            default -> null;
        };
    }

    private static LocalDateTime utc(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
    }
}
