package vn.nhipcau.privacy;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import vn.nhipcau.platform.audit.AuditTrail;

/** The ledger of consent (R17, R18): nothing is agreed to unless a row says so. */
@ApplicationScoped
public class Consents implements PanacheRepository<Consent> {

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /** Records a yes; the same yes to the same words is recorded once. */
    @Transactional
    public void give(String subjectKey, ConsentText text, ConsentWay how) {
        boolean known = current(subjectKey, text.purpose())
                .filter(held -> held.textHash.equals(text.hash()))
                .isPresent();
        if (!known) {
            persist(new Consent(subjectKey, text, how, clock.instant()));
            audit.record("consent.given", "consent", subjectKey, text.purpose() + " v" + text.version());
        }
    }

    /** Takes back every yes of a person to a purpose; does nothing where there is none. */
    @Transactional
    public void withdraw(String subjectKey, String purpose, ConsentWay how) {
        List<Consent> held = list("subjectKey = ?1 and purpose = ?2 and withdrawnAt is null", subjectKey, purpose);
        held.forEach(consent -> consent.withdraw(how, clock.instant()));
        if (!held.isEmpty()) {
            audit.record("consent.withdrawn", "consent", subjectKey, purpose);
        }
    }

    /** The yes that holds now, the latest if there are several. */
    public Optional<Consent> current(String subjectKey, String purpose) {
        return find("subjectKey = ?1 and purpose = ?2 and withdrawnAt is null order by id desc", subjectKey, purpose)
                .firstResultOptional();
    }

    /** Everything a person ever agreed to, oldest first. */
    public List<Consent> of(String subjectKey) {
        return list("subjectKey = ?1 order by id", subjectKey);
    }
}
