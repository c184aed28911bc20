package vn.nhipcau.competency.framework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.nhipcau.organisation.position.Position;
import vn.nhipcau.platform.starting.Facts;
import vn.nhipcau.platform.starting.StartingData;

/** What each of the 46 positions requires, expanded from positions.csv. */
@ApplicationScoped
class StartingProfiles implements StartingData {

    @Inject
    EntityManager database;

    @Inject
    Competencies competencies;

    @Override
    public String name() {
        return "competency.profiles";
    }

    @Override
    public int order() {
        return 31;
    }

    @Override
    public void load() {
        List<Competency> framework = competencies.all();
        Map<String, Position> positions = database.createQuery("from Position", Position.class)
                .getResultStream()
                .collect(Collectors.toMap(position -> position.code, Function.identity()));
        for (Map<String, String> row : Facts.rows("positions.csv")) {
            Position position = positions.get(row.get("code"));
            PositionProfile profile = new PositionProfile(position, framework.get(0).framework, position.validFrom);
            ShippedProfile.lines(row, framework)
                    .forEach(line -> profile.requiring(line.competency(), line.level(), line.mandatory()));
            database.persist(profile);
        }
    }
}
