package vn.nhipcau.competency.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.nhipcau.organisation.staff.Belongings;
import vn.nhipcau.organisation.staff.Person;

/** What is known of a person's competencies, and what they assessed of others. */
@ApplicationScoped
class EvidenceBelongings implements Belongings {

    @Inject
    EntityManager database;

    @Override
    public Set<String> columns() {
        return Set.of("evidence.person_id", "evidence.assessor_id");
    }

    @Override
    public List<Held> of(Person person) {
        List<Held> held = new ArrayList<>(Held.list("evidence", "held_evidence", count("person", person)));
        held.addAll(Held.list("evidence", "held_assessments", count("assessor", person)));
        return held;
    }

    /** Nobody assesses themselves: such evidence must not come about by a merge. */
    @Override
    public List<Obstacle> obstacles(Person kept, Person dropped) {
        boolean judged = !database.createQuery(
                        "select e.id from Evidence e where e.person in (:both) and e.assessor in (:both)"
                                + " and e.person <> e.assessor",
                        Long.class)
                .setParameter("both", List.of(kept, dropped))
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
        return judged ? List.of(Obstacle.of("evidence", "one_assessed_the_other")) : List.of();
    }

    /** In SQL: to Hibernate evidence is immutable, and the table allows just this. */
    @Override
    public void move(Person from, Person to) {
        for (String column : List.of("person_id", "assessor_id")) {
            database.createNativeQuery("update evidence set " + column + " = ?1 where " + column + " = ?2")
                    .setParameter(1, to.id)
                    .setParameter(2, from.id)
                    .executeUpdate();
        }
    }

    private long count(String part, Person person) {
        return database.createQuery("select count(e) from Evidence e where e." + part + " = ?1", Long.class)
                .setParameter(1, person)
                .getSingleResult();
    }
}
