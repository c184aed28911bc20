package vn.nhipcau.organisation.staff;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.nhipcau.organisation.unit.Unit;
import vn.nhipcau.platform.language.Language;

/** Everybody who can sign in, and what they hold. */
@ApplicationScoped
public class People implements PanacheRepository<Person> {

    /** The person of an account, also of one that a merged record brought along. */
    public Optional<Person> bySubject(String subject) {
        return find("subject", subject)
                .firstResultOptional()
                .or(() -> find("select m.into from MergedPerson m where m.subject = ?1", subject)
                        .firstResultOptional());
    }

    /** Whom somebody may mean by the code of a record, a staff code or an address; nobody by nothing. */
    public List<Person> meant(String name) {
        return byCode(name)
                .or(() -> byStaffCode(name))
                .map(List::of)
                .orElseGet(() -> name.isEmpty() ? List.of() : byEmail(name));
    }

    public Optional<Person> byStaffCode(String staffCode) {
        return find("staffCode", staffCode).firstResultOptional();
    }

    /** Everybody with this address, upper and lower case alike. */
    public List<Person> byEmail(String email) {
        // the index also takes "thuý" for "thuy", which are two mailboxes
        return list("email = ?1 order by id", email).stream()
                .filter(person -> person.email.equalsIgnoreCase(email))
                .toList();
    }

    /** Keeps others from linking or merging these records until the transaction ends; by row number, so nobody waits in a circle. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void lock(Collection<Person> records) {
        records.stream().sorted(Comparator.comparing(record -> record.id)).forEach(record -> {
            // plain SQL: MariaDB does not know the "for update of" that Hibernate writes for MySQL
            getEntityManager()
                    .createNativeQuery("select id from person where id = ?1 for update", Long.class)
                    .setParameter(1, record.id)
                    .getResultList();
            getEntityManager().refresh(record);
        });
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
