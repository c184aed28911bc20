package vn.nhipcau.volunteering.volunteer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import vn.nhipcau.organisation.staff.Belongings;
import vn.nhipcau.organisation.staff.Person;

/** The university that a person speaks for. */
@ApplicationScoped
class ContactBelongings implements Belongings {

    @Inject
    EntityManager database;

    @Override
    public Set<String> columns() {
        return Set.of("university_contact.person_id");
    }

    @Override
    public List<Held> of(Person person) {
        return Held.list("volunteer", "held_university", universities(person).size());
    }

    /** One person speaks for one university. */
    @Override
    public List<Obstacle> obstacles(Person kept, Person dropped) {
        List<String> one = universities(kept);
        List<String> other = universities(dropped);
        return one.isEmpty() || other.isEmpty() || one.equals(other)
                ? List.of()
                : List.of(Obstacle.of("volunteer", "two_universities", one.get(0), other.get(0)));
    }

    @Override
    public void move(Person from, Person to) {
        // the row number of the person is the key: the row goes and comes, unless it is there already
        database.createNativeQuery(
                        "insert into university_contact (person_id, university_id) select ?1, c.university_id"
                                + " from university_contact c where c.person_id = ?2"
                                + " and not exists (select 1 from university_contact d where d.person_id = ?1)")
                .setParameter(1, to.id)
                .setParameter(2, from.id)
                .executeUpdate();
        database.createNativeQuery("delete from university_contact where person_id = ?1")
                .setParameter(1, from.id)
                .executeUpdate();
    }

    private List<String> universities(Person person) {
        return database.createQuery(
                        "select c.university.nameVi from UniversityContact c where c.person = ?1", String.class)
                .setParameter(1, person)
                .getResultList();
    }
}
