package vn.nhipcau.demo;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import vn.nhipcau.organisation.unit.Unit;
import vn.nhipcau.organisation.unit.Units;
import vn.nhipcau.platform.starting.StartingData;
import vn.nhipcau.volunteering.request.RequestState;
import vn.nhipcau.volunteering.topic.HelpTopics;

/** Three hundred residents who ask for help, where people live, many in the commune of the officer Mai. */
@ApplicationScoped
class DemoRequests implements StartingData {

    private static final int IN_DAI_LOC = 45;
    private static final String DAI_LOC = "20500";
    private static final long SEED = 1022;

    /** How many are where; the open ones are what offers are later made for. */
    private static final Map<RequestState, Integer> STATES = new EnumMap<>(Map.of(
            RequestState.SUBMITTED, 60,
            RequestState.NEEDS_INFO, 15,
            RequestState.OPEN, 165,
            RequestState.REFERRED, 22,
            RequestState.REJECTED, 12,
            RequestState.DUPLICATE, 8,
            RequestState.CANCELLED, 18));

    @Inject
    Units units;

    @Inject
    HelpTopics topics;

    @Inject
    EntityManager database;

    @Inject
    AgroalDataSource pool;

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
        RequestRows rows = new RequestRows(last, clock.instant(), random, topics.forResidents());
        List<RequestState> states = states(random);
        List<Unit> places = places(random, states.size());
        for (int i = 0; i < states.size(); i++) {
            rows.add(places.get(i), states.get(i));
        }
        try (Connection connection = pool.getConnection()) {
            rows.save(connection);
        } catch (SQLException problem) {
            throw new IllegalStateException("demo requests", problem);
        }
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
