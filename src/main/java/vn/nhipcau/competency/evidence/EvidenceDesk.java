package vn.nhipcau.competency.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import vn.nhipcau.organisation.staff.Me;
import vn.nhipcau.organisation.staff.People;
import vn.nhipcau.organisation.staff.Person;
import vn.nhipcau.platform.web.Refusal;

/** Where a person's file of evidence is laid open: to themselves, and to HR of the units they work in. */
@ApplicationScoped
class EvidenceDesk {

    @Inject
    People people;

    @Inject
    Standings standings;

    @Inject
    EvidenceRecords records;

    @Inject
    Clock clock;

    EvidenceFile fileOf(Person person) {
        return EvidenceFile.of(standings.of(person), records.of(person), LocalDate.now(clock));
    }

    /** Somebody whose post lies in reach; anybody else is not there, whether they exist or not. */
    Person visibleTo(Me me, String code) {
        LocalDate today = LocalDate.now(clock);
        return people.byCode(code)
                .filter(person ->
                        people.assignmentsOf(person, today).stream().anyMatch(held -> me.covers(held.post.unit.id)))
                .orElseThrow(Refusal::notFound);
    }
}
