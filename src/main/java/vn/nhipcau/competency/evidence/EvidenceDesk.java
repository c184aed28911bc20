package vn.nhipcau.competency.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import vn.nhipcau.organisation.staff.Assignment;
import vn.nhipcau.organisation.staff.Me;
import vn.nhipcau.organisation.staff.People;
import vn.nhipcau.organisation.staff.Person;
import vn.nhipcau.platform.web.Refusal;
import vn.nhipcau.privacy.Disclosures;

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
    Disclosures disclosures;

    @Inject
    Clock clock;

    EvidenceFile fileOf(Person person) {
        return EvidenceFile.of(standings.of(person), records.of(person), LocalDate.now(clock));
    }

    /**
     * Somebody whose post lies in reach, for HR to look at their file: the look is written down before anything is
     * shown. Anybody else is not there, whether they exist or not.
     */
    @Transactional
    Person openTo(Me me, String code) {
        Assignment held =
                people.byCode(code).flatMap(person -> inReach(me, person)).orElseThrow(Refusal::notFound);
        String viewer = me.person().code;
        if (!held.person.code.equals(viewer)) {
            disclosures.log(held.person.code, viewer, "evidence", "unit " + held.post.unit.home().code);
        }
        return held.person;
    }

    private Optional<Assignment> inReach(Me me, Person person) {
        return people.assignmentsOf(person, LocalDate.now(clock)).stream()
                .filter(held -> me.personnel().covers(held.post.unit.id))
                .findFirst();
    }
}
