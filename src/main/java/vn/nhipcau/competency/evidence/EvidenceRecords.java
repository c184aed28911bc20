package vn.nhipcau.competency.evidence;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.nhipcau.organisation.staff.Person;
import vn.nhipcau.platform.audit.AuditTrail;
import vn.nhipcau.platform.web.Refusal;

/** All evidence there is; rows are added and never changed. */
@ApplicationScoped
public class EvidenceRecords implements PanacheRepository<Evidence> {

    @Inject
    Clock clock;

    @Inject
    AuditTrail audit;

    @Inject
    Event<EvidenceRecorded> recorded;

    /** Everything on record about a person, the latest first; competency with its area, and assessor loaded. */
    public List<Evidence> of(Person person) {
        return list(
                "from Evidence e join fetch e.competency c join fetch c.area left join fetch e.assessor"
                        + " where e.person = ?1 order by e.assessedOn desc, e.recordedAt desc, e.uuid",
                person);
    }

    /**
     * Adds a row. The same row sent again changes nothing and gives the row that is there; another row under a number
     * in use is refused.
     *
     * @return whether the row is new
     */
    @Transactional
    public boolean add(Evidence evidence) {
        waitForOthers(evidence.person);
        Optional<Evidence> there = byUuid(evidence.uuid);
        if (there.isPresent()) {
            if (!there.get().says(evidence)) {
                throw Refusal.conflict("evidence", "number_taken");
            }
            return false;
        }
        persist(evidence.recorded(clock.instant()));
        audit.record("evidence.recorded", "evidence", evidence.uuid, evidence.source + " " + evidence.state);
        recorded.fire(new EvidenceRecorded(evidence));
        return true;
    }

    /**
     * Two copies of one message come one after the other. Plain SQL, as MariaDB does not know the "for update of" that
     * Hibernate writes for MySQL.
     */
    private void waitForOthers(Person person) {
        getEntityManager()
                .createNativeQuery("select id from person where id = ?1 for update", Long.class)
                .setParameter(1, person.id)
                .getSingleResult();
    }

    private Optional<Evidence> byUuid(UUID uuid) {
        return find("uuid", uuid).firstResultOptional();
    }
}
