package vn.nhipcau.volunteering.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import vn.nhipcau.organisation.staff.Belongings;
import vn.nhipcau.organisation.staff.Person;

/** The visits of a volunteer. They hang on the profile, so they move only where both records have one. */
@ApplicationScoped
class VisitBelongings implements Belongings {

    @Inject
    EntityManager database;

    @Override
    public Set<String> columns() {
        return Set.of();
    }

    @Override
    public List<Held> of(Person person) {
        return Held.list(
                "visit",
                "held_visits",
                database.createQuery("select count(*) from Visit o where o.volunteer.person = ?1", Long.class)
                        .setParameter(1, person)
                        .getSingleResult());
    }

    @Override
    public void move(Person from, Person to) {
        database.createNativeQuery("update visit o join volunteer a on a.id = o.volunteer_id and a.person_id = ?1"
                        + " join volunteer b on b.person_id = ?2 set o.volunteer_id = b.id")
                .setParameter(1, from.id)
                .setParameter(2, to.id)
                .executeUpdate();
    }
}
