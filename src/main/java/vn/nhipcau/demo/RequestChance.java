package vn.nhipcau.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import vn.nhipcau.organisation.unit.Unit;
import vn.nhipcau.organisation.unit.UnitKind;
import vn.nhipcau.platform.time.CityClock;
import vn.nhipcau.volunteering.request.DayHalf;
import vn.nhipcau.volunteering.request.HalfDay;
import vn.nhipcau.volunteering.request.RequestState;
import vn.nhipcau.volunteering.topic.HelpTopic;
import vn.nhipcau.volunteering.topic.MeetingPlace;

/** What chance decides about an invented request: the topic, where, when, and how a resident is reached. */
final class RequestChance {

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

    private final Random random;
    private final Instant now;
    private final List<HelpTopic> topics;

    RequestChance(Random random, Instant now, List<HelpTopic> topics) {
        this.random = random;
        this.now = now;
        this.topics = topics;
    }

    /** True once in so many times. */
    boolean onceIn(int times) {
        return random.nextInt(times) == 0;
    }

    /** What is referred is not for volunteers; everything else is. */
    HelpTopic topic(RequestState state) {
        List<HelpTopic> fitting = topics.stream()
                .filter(topic -> topic.officialOnly == (state == RequestState.REFERRED && random.nextBoolean()))
                .toList();
        return fitting.get(random.nextInt(fitting.size()));
    }

    /** Waiting harmless requests would be opened by themselves at once: those that wait are mostly at home. */
    MeetingPlace place(HelpTopic topic, RequestState state) {
        List<MeetingPlace> places = topic.places();
        boolean home = places.contains(MeetingPlace.HOME) && (state == RequestState.SUBMITTED || random.nextInt(3) > 0);
        return home ? MeetingPlace.HOME : places.get(random.nextInt(places.size()));
    }

    /** When it was sent: for what is over, some days before the visit or before its last half-day passed. */
    Instant submitted(RequestState state, LocalDate last) {
        if (isPast(state)) {
            return last.minusDays(4 + random.nextInt(5))
                    .atTime(8 + random.nextInt(9), random.nextInt(60))
                    .atZone(CityClock.ZONE)
                    .toInstant();
        }
        int hours = state == RequestState.SUBMITTED ? waiting() : 24 + random.nextInt(200);
        return now.minus(Duration.ofMinutes(hours * 60L + random.nextInt(60)));
    }

    /** Most came in the last hours; a few wait since yesterday. */
    private int waiting() {
        return random.nextInt(4) == 0 ? 6 + random.nextInt(24) : random.nextInt(5);
    }

    /** Whether help came, or should have come, before today. */
    static boolean isPast(RequestState state) {
        return isVisited(state) || state == RequestState.UNMET;
    }

    static boolean isVisited(RequestState state) {
        return state == RequestState.FULFILLED || state == RequestState.FOLLOW_UP || state == RequestState.CLOSED;
    }

    /** Half-days to come; for what is over the half-day of the visit stands last. */
    TreeSet<HalfDay> times(RequestState state) {
        LocalDate today = now.atZone(CityClock.ZONE).toLocalDate();
        TreeSet<HalfDay> times = new TreeSet<>();
        if (isPast(state)) {
            // a request is closed seven days after the visit
            int daysAgo = state == RequestState.CLOSED ? 8 + random.nextInt(70) : 1 + random.nextInt(6);
            times.add(new HalfDay(today.minusDays(daysAgo), half()));
            times.add(new HalfDay(today.minusDays(daysAgo + 1L + random.nextInt(2)), half()));
            return times;
        }
        for (int i = 2 + random.nextInt(5); i > 0; i--) {
            int ahead = 2 + random.nextInt(12);
            // an officer's task because little time is left
            times.add(new HalfDay(today.plusDays(state == RequestState.ESCALATED ? 1 + ahead % 2 : ahead), half()));
        }
        return times;
    }

    private DayHalf half() {
        return DayHalf.values()[random.nextInt(2)];
    }

    String village(Unit commune) {
        return commune.kind == UnitKind.WARD ? "Tổ " + (1 + random.nextInt(60)) : pick(HAMLETS);
    }

    String phone() {
        return String.format("+8490%07d", random.nextInt(10_000_000));
    }

    String code() {
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < 12; i++) {
            code.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return code.toString();
    }

    String pick(String... from) {
        return from[random.nextInt(from.length)];
    }

    String address() {
        return random.nextInt(120) + 1 + " " + pick(STREETS);
    }

    String needs() {
        return pick(NEEDS);
    }

    String tongue(Unit commune) {
        return commune.mountain ? pick(TONGUES) : "VIETNAMESE";
    }
}
