package vn.nhipcau.organisation.position;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import vn.nhipcau.platform.starting.Facts;
import vn.nhipcau.platform.starting.StartingData;

/** The 46 positions of a commune, in force since Decree 361/2025 (R07); an import may bring newer versions. */
@ApplicationScoped
class StartingPositions implements StartingData {

    private static final LocalDate DECREE_361 = LocalDate.of(2025, 12, 31);

    @Inject
    EntityManager database;

    @Override
    public String name() {
        return "organisation.positions";
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public void load() {
        for (Map<String, String> row : Facts.rows("positions.csv")) {
            PositionGroup group = PositionGroup.valueOf(row.get("group").toUpperCase(Locale.ROOT));
            database.persist(new Position(row.get("code"), row.get("title_vi"), row.get("title_en"), group)
                    .in(row.get("office_vi"), row.get("office_en"))
                    .validFrom(DECREE_361, row.get("basis"), row.get("applies_to")));
        }
    }
}
