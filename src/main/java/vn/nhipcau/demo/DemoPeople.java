package vn.nhipcau.demo;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.nhipcau.organisation.position.Position;
import vn.nhipcau.organisation.position.Positions;
import vn.nhipcau.organisation.unit.Unit;
import vn.nhipcau.organisation.unit.Units;
import vn.nhipcau.platform.starting.Facts;
import vn.nhipcau.platform.starting.StartingData;

/**
 * Posts and people for every department and every commune that has an apparatus, about as many as the city has, among
 * them the {@link Cast}. Hoàng Sa has neither posts nor people.
 */
@ApplicationScoped
class DemoPeople implements StartingData {

    @Inject
    Units units;

    @Inject
    Positions positions;

    @Inject
    EntityManager database;

    @Inject
    AgroalDataSource pool;

    @Inject
    Clock clock;

    @Override
    public String name() {
        return "demo.people";
    }

    @Override
    public int order() {
        return 100;
    }

    @Override
    public boolean demo() {
        return true;
    }

    @Override
    public void load() {
        List<Position> ofCommunes = positions.listAll();
        List<Position> ofDepartments = DepartmentPositions.catalogue(Staffing.COMMUNES_BEGAN);
        ofDepartments.forEach(database::persist);
        database.flush();

        Roster roster = new Roster(last("Post"), last("Person"));
        Staffing staffing = new Staffing(roster, LocalDate.now(clock));
        staffDepartments(staffing, ofDepartments);
        staffCommunes(staffing, ofCommunes);
        staffing.second();
        Cast.outsideTheStaff().forEach(roster::outsider);
        save(roster);
    }

    private void staffDepartments(Staffing staffing, List<Position> catalogue) {
        DepartmentPositions.norms(Facts.rows("departments.csv"))
                .forEach((code, posts) -> staffing.department(
                        units.byCode(code).orElseThrow(), DepartmentPositions.spread(catalogue, posts)));
    }

    private void staffCommunes(Staffing staffing, List<Position> catalogue) {
        Map<Unit, List<Unit>> offices =
                units.offices().stream().collect(Collectors.groupingBy(office -> office.parent));
        List<Unit> communes =
                units.communes().stream().filter(offices::containsKey).toList();
        Map<Unit, Integer> norms = Allotment.norms(communes);
        Balance.nets(communes)
                .forEach((commune, net) -> staffing.commune(
                        commune,
                        offices.get(commune),
                        Allotment.ofCommune(commune, catalogue, norms.get(commune)),
                        net));
    }

    private long last(String entity) {
        return database.createQuery("select coalesce(max(e.id), 0L) from " + entity + " e", Long.class)
                .getSingleResult();
    }

    /** By plain JDBC in the same transaction: eight thousand people one by one would take a minute. */
    private void save(Roster roster) {
        try (Connection connection = pool.getConnection()) {
            roster.save(connection);
        } catch (SQLException problem) {
            throw new IllegalStateException("the demo staff could not be written", problem);
        }
    }
}
