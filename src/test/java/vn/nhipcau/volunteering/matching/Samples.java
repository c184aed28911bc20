package vn.nhipcau.volunteering.matching;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.nhipcau.volunteering.matching.Slot.Half;

/** Volunteers and needs for tests: a Thursday morning in Đại Lộc, somebody nearby who could come. */
final class Samples {

    /** A Monday. */
    static final LocalDateTime NOW = LocalDateTime.of(2026, 11, 23, 9, 0);

    static final Place DAI_LOC = new Place(15.884, 108.117);
    static final Place HOA_KHANH = new Place(16.0527, 108.1295);
    static final Slot THURSDAY_MORNING = new Slot(LocalDate.of(2026, 11, 26), Half.MORNING);
    static final Slot SATURDAY_AFTERNOON = new Slot(LocalDate.of(2026, 11, 28), Half.AFTERNOON);
    static final int ALWAYS_FREE = (1 << 14) - 1;

    private Samples() {}

    static Need need() {
        return new Need(
                "SAFETY",
                1,
                "VIETNAMESE",
                'B',
                false,
                30,
                DAI_LOC,
                "HOME",
                List.of(THURSDAY_MORNING, SATURDAY_AFTERNOON),
                null,
                false);
    }

    static Need need(char tier, boolean urgent, Slot... windows) {
        Need usual = need();
        return new Need(
                usual.skill(), 1, usual.language(), tier, urgent, 30, DAI_LOC, "HOME", List.of(windows), null, false);
    }

    static Volunteer aVolunteer(long key) {
        return new Volunteer(key);
    }

    /** Builds one profile; everything fits unless said otherwise. */
    static final class Volunteer {
        private final long key;
        private Place home = DAI_LOC;
        private Map<String, Integer> skills = Map.of("SAFETY", 2);
        private Set<String> languages = Set.of("VIETNAMESE");
        private int free = ALWAYS_FREE;
        private int cap = 3;
        private LocalDate bornOn = LocalDate.of(2005, 5, 5);
        private char tier = 'B';
        private LocalDate until = LocalDate.of(2027, 6, 30);
        private boolean paused;
        private String gender;
        private List<Busy> visits = List.of();
        private int recent;
        private int done;
        private int helped;
        private LocalDate last = NOW.toLocalDate().minusDays(3);
        private int offers;
        private boolean live;
        private boolean asked;

        private Volunteer(long key) {
            this.key = key;
        }

        Volunteer from(Place place) {
            home = place;
            return this;
        }

        Volunteer knowing(Map<String, Integer> levels) {
            skills = levels;
            return this;
        }

        Volunteer speaking(String... spoken) {
            languages = Set.of(spoken);
            return this;
        }

        Volunteer freeOnlyIn(Slot... slots) {
            free = 0;
            for (Slot slot : slots) {
                free |= 1 << slot.inWeek();
            }
            return this;
        }

        Volunteer atMost(int visitsAWeek) {
            cap = visitsAWeek;
            return this;
        }

        Volunteer bornOn(LocalDate day) {
            bornOn = day;
            return this;
        }

        Volunteer vetted(char highest, LocalDate lastDay) {
            tier = highest;
            until = lastDay;
            return this;
        }

        Volunteer resting() {
            paused = true;
            return this;
        }

        Volunteer gender(String told) {
            gender = told;
            return this;
        }

        Volunteer visiting(Busy... accepted) {
            visits = List.of(accepted);
            recent = accepted.length;
            return this;
        }

        Volunteer having(int recentVisits, int doneInSkill, int helpedResident) {
            recent = recentVisits;
            done = doneInSkill;
            helped = helpedResident;
            return this;
        }

        Volunteer idleSince(LocalDate day) {
            last = day;
            return this;
        }

        Volunteer invited(int inSevenDays, boolean waiting, boolean before) {
            offers = inSevenDays;
            live = waiting;
            asked = before;
            return this;
        }

        Profile build() {
            Profile.History history = new Profile.History(visits, recent, done, helped, last, offers, live, asked);
            return new Profile(
                    key, home, skills, languages, free, 20, cap, bornOn, tier, until, paused, gender, null, history);
        }
    }
}
