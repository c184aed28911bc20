package vn.nhipcau.organisation.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import vn.nhipcau.organisation.staff.Assignment;
import vn.nhipcau.organisation.staff.Belongings;
import vn.nhipcau.organisation.staff.Person;

/** The posts that a person holds and held, and the records that became theirs before. */
@ApplicationScoped
class AssignmentBelongings implements Belongings {

    @Inject
    EntityManager database;

    @Override
    public Set<String> columns() {
        // merged_person is Merges' own: it must be right before anything moves
        return Set.of("assignment.person_id", "merged_person.into_id");
    }

    @Override
    public List<Held> of(Person person) {
        long count = database.createQuery("select count(a) from Assignment a where a.person = ?1", Long.class)
                .setParameter(1, person)
                .getSingleResult();
        return Held.list("account", "held_assignments", count);
    }

    /** One person has one permanent post at a time. */
    @Override
    public List<Obstacle> obstacles(Person kept, Person dropped) {
        List<Assignment> one = permanent(kept);
        return permanent(dropped).stream()
                .filter(held -> one.stream().anyMatch(other -> overlap(held, other)))
                .map(held -> Obstacle.of("account", "two_posts", held.post.position.code, held.post.unit.home().nameVi))
                .toList();
    }

    @Override
    public void move(Person from, Person to) {
        database.createQuery("update Assignment a set a.person = :to where a.person = :from")
                .setParameter("to", to)
                .setParameter("from", from)
                .executeUpdate();
    }

    private List<Assignment> permanent(Person person) {
        return database.createQuery(
                        "select a from Assignment a join fetch a.post p join fetch p.position join fetch p.unit u"
                                + " left join fetch u.parent where a.person = ?1 and a.kind = PERMANENT order by a.id",
                        Assignment.class)
                .setParameter(1, person)
                .getResultList();
    }

    private static boolean overlap(Assignment one, Assignment other) {
        return !last(one).isBefore(other.startsOn) && !last(other).isBefore(one.startsOn);
    }

    private static LocalDate last(Assignment held) {
        return held.endsOn == null ? LocalDate.MAX : held.endsOn;
    }
}
