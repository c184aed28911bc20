package vn.nhipcau.volunteering.volunteer;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import vn.nhipcau.organisation.staff.Person;
import vn.nhipcau.platform.audit.AuditTrail;
import vn.nhipcau.platform.web.Refusal;
import vn.nhipcau.volunteering.request.RiskTier;

/** All volunteers. */
@ApplicationScoped
public class Volunteers implements PanacheRepository<Volunteer> {

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    public Optional<Volunteer> of(Person person) {
        return find("from Volunteer v join fetch v.home left join fetch v.skills where v.person = ?1", person)
                .singleResultOptional();
    }

    public Optional<Volunteer> byCode(String code) {
        return find(
                        "from Volunteer v join fetch v.person join fetch v.home left join fetch v.skills where v.code = ?1",
                        code)
                .singleResultOptional();
    }

    /** Everybody, with skills and commune, in one statement: the ranking looks at all to say who was left out and why. */
    public List<Volunteer> pool() {
        return find("from Volunteer v join fetch v.home left join fetch v.skills")
                .list();
    }

    /** Those of some row numbers, with their people. */
    public List<Volunteer> named(Collection<Long> ids) {
        return ids.isEmpty() ? List.of() : list("from Volunteer v join fetch v.person where v.id in ?1", ids);
    }

    /** Keeps others from planning this volunteer's time until the transaction ends. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void lock(Volunteer volunteer) {
        // Hibernate's own lock says "for update of", which MariaDB does not know
        getEntityManager()
                .createNativeQuery("select id from volunteer where id = ?1 for update")
                .setParameter(1, volunteer.id)
                .getSingleResult();
    }

    /** Takes a volunteer's decline for "too many" at its word: one visit a week less. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void lowerCap(Volunteer volunteer) {
        volunteer.rather(volunteer.weeklyCap - 1);
        audit.record("volunteer.cap_lowered", "volunteer", volunteer.code, String.valueOf(volunteer.weeklyCap));
    }

    /** The university or the commune vouches for somebody; vouching again prolongs it. */
    @Transactional
    public void vouch(String code, RiskTier highest, LocalDate until) {
        Volunteer volunteer = byCode(code).orElseThrow(Refusal::notFound);
        volunteer.vouched(highest, until);
        audit.record("volunteer.vetted", "volunteer", code, highest + " " + until);
    }

    /**
     * The word of a university or commune: as far as visits at home with another adult present, for a year. Somebody
     * who is suspended is the safeguarding officer's first.
     */
    @Transactional
    public void vouchForAYear(String code) {
        if (byCode(code).orElseThrow(Refusal::notFound).vetting == Vetting.SUSPENDED) {
            throw Refusal.conflict("volunteer", "suspended_now");
        }
        vouch(code, RiskTier.B, LocalDate.now(clock).plusYears(1));
    }

    /** Creates the profile or changes it. */
    @Transactional
    public Volunteer tell(Person person, VolunteerKind kind, ProfileFacts facts) {
        Optional<Volunteer> known = of(person);
        Volunteer volunteer = known.orElseGet(() -> new Volunteer(person, kind, LocalDate.now(clock)));
        volunteer.tell(facts);
        persist(volunteer);
        audit.record(known.isPresent() ? "volunteer.changed" : "volunteer.joined", "volunteer", volunteer.code, null);
        return volunteer;
    }
}
