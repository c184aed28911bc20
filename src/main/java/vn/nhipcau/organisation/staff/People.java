package vn.nhipcau.organisation.staff;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.nhipcau.organisation.unit.Unit;
import vn.nhipcau.platform.language.Language;

/** Everybody who can sign in, and what they hold. */
@ApplicationScoped
public class People implements PanacheRepository<Person> {

    public Optional<Person> bySubject(String subject) {
        return find("subject", subject).firstResultOptional();
    }

    public Optional<Person> byCode(String code) {
        return find("code", code).firstResultOptional();
    }

    /** What a person holds on a day, permanent posts first, with post, position and unit loaded. */
    public List<Assignment> assignmentsOf(Person person, LocalDate day) {
        return getEntityManager()
                .createQuery("""
                        select a from Assignment a
                        join fetch a.post p join fetch p.position join fetch p.unit u left join fetch u.parent
                        where a.person = :person and a.startsOn <= :day and (a.endsOn is null or a.endsOn >= :day)
                        order by case a.kind when PERMANENT then 0 when CONCURRENT then 1 else 2 end, a.id
                        """, Assignment.class)
                .setParameter("person", person)
                .setParameter("day", day)
                .getResultList();
    }

    @Transactional
    void speak(Long personId, Language language) {
        findById(personId).speaks(language);
    }

    /** Row numbers of a unit and its offices. */
    List<Long> unitsUnder(Unit unit) {
        return getEntityManager()
                .createQuery("select u.id from Unit u where u.id = :id or u.parent.id = :id", Long.class)
                .setParameter("id", unit.id)
                .getResultList();
    }
}
