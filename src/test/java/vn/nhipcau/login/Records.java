package vn.nhipcau.login;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import vn.nhipcau.organisation.staff.People;
import vn.nhipcau.organisation.staff.Person;

/** What personnel officers keep, and what the audit tells. */
@ApplicationScoped
class Records {

    @Inject
    People people;

    @Inject
    EntityManager database;

    /** The key of a new record that nobody signed in for yet. */
    @Transactional
    String staff(String name, String staffCode, String email) {
        Person person = new Person(name, staffCode, email);
        people.persist(person);
        return person.code;
    }

    @Transactional
    Person byEmail(String email) {
        return people.byEmail(email).get(0);
    }

    /** The detail of the one audit row about this. */
    String audited(String action, String key) {
        return (String) database.createNativeQuery(
                        "select detail from audit_row where action = ?1 and subject_key = ?2 and actor = ?2")
                .setParameter(1, action)
                .setParameter(2, key)
                .getSingleResult();
    }
}
