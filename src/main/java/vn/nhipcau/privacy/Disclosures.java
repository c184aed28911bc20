package vn.nhipcau.privacy;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;

/** The log of who saw whose data: no view without its row. */
@ApplicationScoped
public class Disclosures implements PanacheRepository<Disclosure> {

    @Inject
    Clock clock;

    /**
     * Writes the row; call it before the data is read, in the same transaction.
     *
     * @param what kinds of data, "address,phone"
     * @param becauseOf the record that allows it, "visit LH-000123"
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void log(String subjectKey, String viewerKey, String what, String becauseOf) {
        persist(new Disclosure(clock.instant(), subjectKey, viewerKey, what, becauseOf));
    }

    /** Who saw this person's data, latest first. */
    public List<Disclosure> of(String subjectKey) {
        return list("subjectKey = ?1 order by id desc", subjectKey);
    }
}
