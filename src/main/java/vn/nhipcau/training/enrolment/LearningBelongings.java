package vn.nhipcau.training.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.nhipcau.organisation.staff.Belongings;
import vn.nhipcau.organisation.staff.Person;

/** The classes that a person learns in and teaches. */
@ApplicationScoped
class LearningBelongings implements Belongings {

    private static final String BOTH_IN_CLASS =
            "from Enrolment e, Enrolment f where e.person = :kept and f.person = :dropped and e.run = f.run";

    @Inject
    EntityManager database;

    @Override
    public Set<String> columns() {
        return Set.of("enrolment.person_id", "course_run.trainer_id");
    }

    @Override
    public List<Held> of(Person person) {
        List<Held> held = new ArrayList<>(
                Held.list("enrolment", "held_enrolments", count("from Enrolment e where e.person = ?1", person)));
        held.addAll(Held.list("enrolment", "held_classes", count("from CourseRun r where r.trainer = ?1", person)));
        return held;
    }

    /** One person has one seat in a class, and teaches none of the classes they learn in. */
    @Override
    public List<Obstacle> obstacles(Person kept, Person dropped) {
        Stream<Obstacle> twice = classes(
                        "select e.run.code " + BOTH_IN_CLASS + " and e.state <> WITHDRAWN and f.state <> WITHDRAWN",
                        kept,
                        dropped)
                .stream()
                .map(code -> Obstacle.of("enrolment", "merge_same_class", code));
        Stream<Obstacle> taught = classes(
                        "select e.run.code from Enrolment e where e.state <> WITHDRAWN and"
                                + " (e.person = :kept and e.run.trainer = :dropped"
                                + " or e.person = :dropped and e.run.trainer = :kept)",
                        kept,
                        dropped)
                .stream()
                .map(code -> Obstacle.of("enrolment", "merge_own_class", code));
        return Stream.concat(twice, taught).toList();
    }

    @Override
    public void move(Person from, Person to) {
        forgetWithdrawn(from, to);
        update("update Enrolment e set e.person = :to where e.person = :from", from, to);
        update("update CourseRun r set r.trainer = :to where r.trainer = :from", from, to);
    }

    /** Of two enrolments in one class at least one was withdrawn; there is room for one. */
    private void forgetWithdrawn(Person from, Person to) {
        List<Long> gone = database.createQuery(
                        "select case when f.state = WITHDRAWN then f.id else e.id end " + BOTH_IN_CLASS, Long.class)
                .setParameter("kept", to)
                .setParameter("dropped", from)
                .getResultList();
        if (!gone.isEmpty()) {
            database.createQuery("delete from Enrolment e where e.id in :gone")
                    .setParameter("gone", gone)
                    .executeUpdate();
        }
    }

    private void update(String statement, Person from, Person to) {
        database.createQuery(statement)
                .setParameter("to", to)
                .setParameter("from", from)
                .executeUpdate();
    }

    private List<String> classes(String query, Person kept, Person dropped) {
        return database.createQuery(query, String.class)
                .setParameter("kept", kept)
                .setParameter("dropped", dropped)
                .getResultList();
    }

    private long count(String of, Person person) {
        return database.createQuery("select count(*) " + of, Long.class)
                .setParameter(1, person)
                .getSingleResult();
    }
}
