package vn.nhipcau.organisation.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import vn.nhipcau.organisation.staff.People;
import vn.nhipcau.organisation.staff.Person;

/** Records for the tests of merging: new ones, and people of the demo data that no other test knows by name. */
@ApplicationScoped
class Twins {

    @Inject
    People people;

    @Inject
    EntityManager database;

    @Transactional
    Person made(String name, String staffCode, String email, String subject) {
        Person person = new Person(name, staffCode, email).known(subject);
        people.persist(person);
        return person;
    }

    /** As it is now. */
    @Transactional
    Person byId(Long id) {
        return people.findById(id);
    }

    /** As they are now. */
    @Transactional
    List<Person> byEmail(String email) {
        return people.byEmail(email);
    }

    /** A civil servant with posts, evidence and classes. */
    @Transactional
    Person learner() {
        return one("""
                select p.id from person p join assignment a on a.person_id = p.id join evidence e on e.person_id = p.id
                join enrolment n on n.person_id = p.id where p.subject is null and p.staff_code is not null
                order by p.id limit 1
                """);
    }

    /** Volunteers who have visited residents. */
    @Transactional
    List<Person> volunteers() {
        return ids("""
                select distinct p.id from person p join volunteer v on v.person_id = p.id join visit i on i.volunteer_id = v.id
                where p.subject is null order by p.id limit 2
                """).stream().map(people::findById).toList();
    }

    /** A civil servant who holds a permanent post today. */
    @Transactional
    Person holder(int number) {
        return one("""
                select p.id from person p join assignment a on a.person_id = p.id where p.subject is null
                and a.kind = 'PERMANENT' and a.ends_on is null order by p.id desc limit 1 offset\s""" + number);
    }

    @Transactional
    void withoutStaffCode(Person person) {
        database.createNativeQuery("update person set staff_code = null where id = ?1")
                .setParameter(1, person.id)
                .executeUpdate();
    }

    /** How many rows of evidence were changed. */
    @Transactional
    int changeEvidence(Person of, String change) {
        return database.createNativeQuery("update evidence set " + change + " where person_id = ?1")
                .setParameter(1, of.id)
                .executeUpdate();
    }

    long rows(String count, Object value) {
        return ((Number)
                        database.createNativeQuery(count).setParameter(1, value).getSingleResult())
                .longValue();
    }

    private Person one(String query) {
        return people.findById(ids(query).get(0));
    }

    @SuppressWarnings("unchecked")
    private List<Long> ids(String query) {
        return database.createNativeQuery(query, Long.class).getResultList();
    }
}
