package vn.nhipcau.demo;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import vn.nhipcau.organisation.staff.People;
import vn.nhipcau.organisation.unit.Units;
import vn.nhipcau.platform.starting.StartingData;
import vn.nhipcau.volunteering.volunteer.Universities;
import vn.nhipcau.volunteering.volunteer.UniversityContact;

/**
 * Four hundred volunteers: students near their campuses, members of community digital groups in every commune. Anh speaks
 * for Khoa's university.
 */
@ApplicationScoped
class DemoVolunteers implements StartingData {

    private static final int STUDENTS = 240;
    private static final int GROUP_MEMBERS = 160;

    @Inject
    EntityManager database;

    @Inject
    AgroalDataSource pool;

    @Inject
    Units units;

    @Inject
    People people;

    @Inject
    Universities universities;

    @Inject
    Clock clock;

    @Override
    public String name() {
        return "demo.volunteers";
    }

    @Override
    public int order() {
        return 125;
    }

    @Override
    public boolean demo() {
        return true;
    }

    @Override
    public void load() {
        VolunteerRows rows = new VolunteerRows(
                LocalDate.now(clock),
                last("Person"),
                last("Volunteer"),
                units.communes().stream().filter(unit -> unit.population > 0).toList());
        database.persist(new UniversityContact(
                people.bySubject("anh").orElseThrow(),
                universities.byCode("VKU").orElseThrow()));
        rows.khoa(people.bySubject("khoa").orElseThrow().id);
        rows.tin(people.bySubject("tin").orElseThrow().id);
        for (int i = 1; i < STUDENTS; i++) {
            rows.student();
        }
        for (int i = 1; i < GROUP_MEMBERS; i++) {
            rows.groupMember();
        }
        // by plain JDBC in the same transaction; nobody but the cast has an e-mail, so nobody is written to
        try (Connection connection = pool.getConnection()) {
            rows.save(connection);
        } catch (SQLException problem) {
            throw new IllegalStateException("the demo volunteers could not be written", problem);
        }
    }

    private long last(String entity) {
        return database.createQuery("select coalesce(max(e.id), 0L) from " + entity + " e", Long.class)
                .getSingleResult();
    }
}
