package vn.nhipcau.organisation.account;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityNotFoundException;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.nhipcau.organisation.staff.Belongings;
import vn.nhipcau.organisation.staff.Me;
import vn.nhipcau.organisation.staff.MergedPerson;
import vn.nhipcau.organisation.staff.People;
import vn.nhipcau.organisation.staff.Person;
import vn.nhipcau.platform.audit.AuditTrail;
import vn.nhipcau.platform.web.Refusal;

/** Makes two records of one person one: everything of the dropped record becomes the kept one's, then it is gone. */
@ApplicationScoped
class Merges {

    @Inject
    People people;

    @Inject
    Me me;

    @Inject
    @All
    List<Belongings> belongings;

    @Inject
    EntityManager database;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    List<Belongings.Held> heldBy(Person person) {
        return belongings.stream().flatMap(owner -> owner.of(person).stream()).toList();
    }

    /** Everything that must be settled before; empty when the two may become one. */
    List<Belongings.Obstacle> obstacles(Person kept, Person dropped) {
        return Stream.concat(
                        ownObstacles(kept, dropped).stream(),
                        belongings.stream().flatMap(owner -> owner.obstacles(kept, dropped).stream()))
                .toList();
    }

    /** Changes nothing when an obstacle is found, or when some table still refers to the dropped record. */
    @Transactional
    void merge(Person kept, Person dropped) {
        Person into = people.findById(kept.id);
        Person from = people.findById(dropped.id);
        if (into == null || from == null) {
            throw Refusal.notFound();
        }
        lock(into, from);
        obstacles(into, from).stream().findFirst().ifPresent(obstacle -> {
            throw Refusal.conflict(
                    obstacle.bundle(), obstacle.key(), obstacle.values().toArray());
        });
        String what = heldBy(from).stream()
                .map(held -> held.count() + " " + held.key())
                .collect(Collectors.joining(", "));
        // what was loaded to look at must not be written back
        database.clear();
        moveAll(people.findById(dropped.id), people.findById(kept.id));
        audit.record("person.merged", "person", into.code, "from " + from.code + ": " + what);
    }

    private void lock(Person into, Person from) {
        try {
            people.lock(List.of(into, from));
        } catch (EntityNotFoundException mergedMeanwhile) {
            throw Refusal.notFound();
        }
    }

    private void moveAll(Person from, Person to) {
        database.persist(new MergedPerson(from, to, clock.instant()));
        database.createQuery("update MergedPerson m set m.into = :to where m.into = :from")
                .setParameter("to", to)
                .setParameter("from", from)
                .executeUpdate();
        belongings.stream().sorted(Comparator.comparingInt(Belongings::order)).forEach(owner -> owner.move(from, to));
        people.delete(from);
        // the row must be gone before its unique values go to the other
        people.flush();
        to.completed(from.staffCode, from.email, from.phone, from.subject);
        people.flush();
    }

    private List<Belongings.Obstacle> ownObstacles(Person kept, Person dropped) {
        if (kept.id.equals(dropped.id)) {
            return List.of(Belongings.Obstacle.of("account", "same_record"));
        }
        if (me.find().filter(mine -> mine.id.equals(dropped.id)).isPresent()) {
            return List.of(Belongings.Obstacle.of("account", "own_record"));
        }
        boolean twoCodes = kept.staffCode != null
                && dropped.staffCode != null
                && !Objects.equals(kept.staffCode, dropped.staffCode);
        return twoCodes
                ? List.of(Belongings.Obstacle.of("account", "two_staff_codes", kept.staffCode, dropped.staffCode))
                : List.of();
    }
}
