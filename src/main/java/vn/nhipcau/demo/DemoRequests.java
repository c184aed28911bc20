package vn.nhipcau.demo;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import vn.nhipcau.organisation.unit.Unit;
import vn.nhipcau.organisation.unit.Units;
import vn.nhipcau.platform.starting.StartingData;
import vn.nhipcau.platform.time.PublicHolidays;
import vn.nhipcau.volunteering.request.RequestState;
import vn.nhipcau.volunteering.topic.HelpTopics;
import vn.nhipcau.volunteering.volunteer.Volunteer;

/** Three hundred residents who ask for help, where people live, many in the commune of the officer Mai. */
@ApplicationScoped
class DemoRequests implements StartingData {

    private static final int IN_DAI_LOC = 45;
    private static final String DAI_LOC = "20500";
    private static final long SEED = 1022;
    private static final Duration LONGEST = Duration.ofDays(100);

    /** How many are where; the open ones are what offers are later made for. */
    private static final Map<RequestState, Integer> STATES = new EnumMap<>(Map.ofEntries(
            Map.entry(RequestState.SUBMITTED, 55),
            Map.entry(RequestState.NEEDS_INFO, 14),
            Map.entry(RequestState.OPEN, 100),
            Map.entry(RequestState.ESCALATED, 9),
            Map.entry(RequestState.ON_HOLD, 4),
            Map.entry(RequestState.REFERRED, 14),
            Map.entry(RequestState.REJECTED, 8),
            Map.entry(RequestState.DUPLICATE, 8),
            Map.entry(RequestState.CANCELLED, 12),
            Map.entry(RequestState.FULFILLED, 24),
            Map.entry(RequestState.FOLLOW_UP, 5),
            Map.entry(RequestState.UNMET, 4),
            Map.entry(RequestState.CLOSED, 43)));

    @Inject
    Units units;

    @Inject
    HelpTopics topics;

    @Inject
    EntityManager database;

    @Inject
    AgroalDataSource pool;

    @Inject
    PublicHolidays holidays;

    @Inject
    Clock clock;

    @Override
    public String name() {
        return "demo.requests";
    }

    @Override
    public int order() {
        return 130;
    }

    @Override
    public boolean demo() {
        return true;
    }

    @Override
    public void load() {
        Random random = new Random(SEED);
        long last = database.createQuery("select coalesce(max(r.id), 0) from HelpRequest r", Long.class)
                .getSingleResult();
        Instant now = clock.instant();
        RequestRows rows =
                new RequestRows(last, now, holidays.hoursFrom(now.minus(LONGEST)), random, topics.forResidents());
        PastVisits visits = new PastVisits(volunteers(), LocalDate.now(clock));
        List<RequestState> states = states(random);
        List<Unit> places = places(random, states.size());
        for (int i = 0; i < states.size(); i++) {
            rows.add(places.get(i), states.get(i)).ifPresent(visits::add);
        }
        try (Connection connection = pool.getConnection()) {
            rows.save(connection);
            visits.save(connection);
        } catch (SQLException problem) {
            throw new IllegalStateException("demo requests", problem);
        }
    }

    /** Those who may visit people at home, the cast first. */
    private List<Volunteer> volunteers() {
        return database.createQuery(
                        "from Volunteer v join fetch v.home join fetch v.person p where v.vetting = VETTED"
                                + " and v.vettedUntil > ?1 order by case when p.subject is null then 1 else 0 end, v.id",
                        Volunteer.class)
                .setParameter(1, LocalDate.now(clock))
                .getResultList();
    }

    private static List<RequestState> states(Random random) {
        List<RequestState> all = new ArrayList<>();
        STATES.forEach((state, count) -> all.addAll(java.util.Collections.nCopies(count, state)));
        java.util.Collections.shuffle(all, random);
        return all;
    }

    /** Communes as often as people live there. */
    private List<Unit> places(Random random, int count) {
        List<Unit> communes = units.communes();
        long everybody = communes.stream().mapToLong(unit -> unit.population).sum();
        List<Unit> chosen = new ArrayList<>();
        Unit daiLoc = units.byCode(DAI_LOC).orElseThrow();
        for (int i = 0; i < count; i++) {
            chosen.add(i % (count / IN_DAI_LOC) == 0 ? daiLoc : somewhere(communes, random.nextLong(everybody)));
        }
        return chosen;
    }

    private static Unit somewhere(List<Unit> communes, long person) {
        long passed = 0;
        for (Unit commune : communes) {
            passed += commune.population;
            if (person < passed) {
                return commune;
            }
        }
        throw new IllegalArgumentException("nobody lives there");
    }
}
