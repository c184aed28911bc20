package vn.nhipcau.volunteering.volunteer;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import vn.nhipcau.organisation.staff.Person;
import vn.nhipcau.platform.audit.AuditTrail;
import vn.nhipcau.platform.text.Folded;

/** All universities the city works with. */
@ApplicationScoped
public class Universities implements PanacheRepository<University> {

    @Inject
    AuditTrail audit;

    public Optional<University> byCode(String code) {
        return find("code", code).firstResultOptional();
    }

    /** The university this person speaks for. */
    public Optional<University> of(Person contact) {
        return getEntityManager()
                .createQuery(
                        "select c.university from UniversityContact c join c.university where c.personId = :person",
                        University.class)
                .setParameter("person", contact.id)
                .getResultStream()
                .findFirst();
    }

    /** Everybody who speaks for a university. */
    public List<UniversityContact> contacts() {
        return getEntityManager()
                .createQuery(
                        "from UniversityContact c join fetch c.person p join fetch c.university order by p.folded",
                        UniversityContact.class)
                .getResultList();
    }

    /** From now on this person speaks for the university, and for no other. */
    @Transactional
    public void name(Person person, University university) {
        EntityManager database = getEntityManager();
        UniversityContact known = database.find(UniversityContact.class, person.id);
        if (known == null) {
            database.persist(new UniversityContact(database.find(Person.class, person.id), findById(university.id)));
        } else {
            known.university = findById(university.id);
        }
        audit.record("university.contact_named", "university", university.code, person.code);
    }

    /** The person speaks for nobody any more. */
    @Transactional
    public void release(Person person) {
        UniversityContact known = getEntityManager().find(UniversityContact.class, person.id);
        if (known != null) {
            audit.record("university.contact_released", "university", known.university.code, person.code);
            getEntityManager().remove(known);
        }
    }

    public List<University> byName() {
        return list("order by nameVi");
    }

    /** One spelling for all: the known name behind what was typed, a short name or one without accents; else as typed. */
    String spelled(String typed) {
        String meant = Folded.of(typed);
        return byName().stream()
                .filter(one -> Folded.of(one.nameVi).equals(meant)
                        || Folded.of(one.nameEn).equals(meant)
                        || Folded.of(one.code).equals(meant))
                .map(one -> one.nameVi)
                .findFirst()
                .orElse(typed.strip());
    }
}
