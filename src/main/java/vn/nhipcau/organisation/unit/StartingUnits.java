package vn.nhipcau.organisation.unit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.nhipcau.platform.starting.Facts;
import vn.nhipcau.platform.starting.StartingData;

/**
 * The city of Da Nang: departments, the 94 commune-level units, and the offices every commune has (R08). A ward has the
 * Economic, Infrastructure and Urban Division where a commune has the Economic Division. Hoàng Sa has no offices.
 */
@ApplicationScoped
class StartingUnits implements StartingData {

    @Inject
    EntityManager database;

    @Override
    public String name() {
        return "organisation.units";
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public void load() {
        Unit city = new Unit("DN", UnitLevel.CITY, null, "Thành phố Đà Nẵng", "Da Nang City");
        database.persist(city);
        for (Map<String, String> row : Facts.rows("departments.csv")) {
            database.persist(
                    new Unit(row.get("code"), UnitLevel.DEPARTMENT, city, row.get("name_vi"), row.get("name_en")));
        }
        for (Map<String, String> row : Facts.rows("communes.csv")) {
            Unit commune = commune(row, city);
            database.persist(commune);
            if (commune.population > 0) {
                offices(commune).forEach(database::persist);
            }
        }
    }

    private static Unit commune(Map<String, String> row, Unit city) {
        UnitKind kind =
                UnitKind.valueOf(row.get("kind_en").toUpperCase(Locale.ROOT).replace(' ', '_'));
        return new Unit(row.get("code"), UnitLevel.COMMUNE, city, row.get("full_name_vi"), row.get("name_en"))
                .commune(
                        kind,
                        Integer.parseInt(row.get("population")),
                        Double.parseDouble(row.get("area_km2")),
                        row.get("mountain").equals("yes"))
                .at(Double.parseDouble(row.get("lat")), Double.parseDouble(row.get("lng")))
                .formerly(row.get("former_units"));
    }

    /** The bodies named in positions.csv, in its order. */
    private static List<Unit> offices(Unit commune) {
        Map<String, String> names = new LinkedHashMap<>();
        Facts.rows("positions.csv").forEach(row -> names.put(row.get("office_vi"), row.get("office_en")));
        List<Unit> offices = new ArrayList<>();
        names.forEach((vi, en) -> offices.add(new Unit(
                commune.code + "-" + (offices.size() + 1),
                UnitLevel.OFFICE,
                commune,
                OfficeName.of(vi, commune.kind),
                OfficeName.of(en, commune.kind))));
        return offices;
    }
}
