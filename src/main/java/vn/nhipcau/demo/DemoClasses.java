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
import vn.nhipcau.organisation.staff.People;
import vn.nhipcau.organisation.staff.Person;
import vn.nhipcau.organisation.unit.Units;
import vn.nhipcau.platform.starting.StartingData;
import vn.nhipcau.training.course.Courses;

/**
 * Classes of this year gone by and of the coming eight weeks, with learners, some full with a line. Hạnh has 26 of her 40
 * periods, waits third for one class and finds a free seat in the next class on land registration.
 */
@ApplicationScoped
class DemoClasses implements StartingData {

    @Inject
    Courses courses;

    @Inject
    Units units;

    @Inject
    People people;

    @Inject
    EntityManager database;

    @Inject
    AgroalDataSource pool;

    @Inject
    Clock clock;

    @Override
    public String name() {
        return "demo.classes";
    }

    @Override
    public int order() {
        return 120;
    }

    @Override
    public boolean demo() {
        return true;
    }

    @Override
    public void load() {
        Timetables timetables = new Timetables(
                courses.listAll(),
                units.communes().stream().filter(unit -> unit.population > 0).toList(),
                staff("DEPARTMENT"),
                people.bySubject("duc").orElseThrow().id,
                LocalDate.now(clock));
        List<Timetables.Sitting> sittings = timetables.all();
        sittings.forEach(sitting ->
                database.persist(sitting.run().taughtBy(database.getReference(Person.class, sitting.trainer()))));
        database.flush();
        ClassLists lists =
                new ClassLists(staff("OFFICE"), people.bySubject("hanh").orElseThrow().id, clock.instant());
        sittings.forEach(lists::fill);
        try (Connection connection = pool.getConnection()) {
            lists.save(connection);
        } catch (SQLException problem) {
            throw new IllegalStateException("the demo classes could not be written", problem);
        }
        database.clear();
    }

    /** Row numbers of staff without an account, on posts of units of a level. */
    private List<Long> staff(String level) {
        return database.createQuery(
                        "select distinct a.person.id from Assignment a where a.post.unit.level = " + level
                                + " and a.person.subject is null and a.endsOn is null order by a.person.id",
                        Long.class)
                .getResultList();
    }
}
