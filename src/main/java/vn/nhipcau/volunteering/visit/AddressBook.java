package vn.nhipcau.volunteering.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import vn.nhipcau.organisation.staff.Person;
import vn.nhipcau.privacy.Consents;
import vn.nhipcau.privacy.Disclosures;
import vn.nhipcau.volunteering.request.ConsentPurpose;
import vn.nhipcau.volunteering.request.HelpRequests;

/** The only door to a resident's name, address and phone for volunteers; every look is logged. */
@ApplicationScoped
class AddressBook {

    @Inject
    HelpRequests requests;

    @Inject
    Consents consents;

    @Inject
    Disclosures disclosures;

    @Inject
    Clock clock;

    /**
     * How to find the resident.
     *
     * @param proxy whose the phone is, where somebody else asked for the resident; else null
     */
    record Door(String name, String phone, String proxy, String address) {}

    /** Whether the resident said yes to being found. */
    boolean agreed(Visit visit) {
        return consents.current(visit.request.subjectKey, ConsentPurpose.DISCLOSURE.ledgerName())
                .isPresent();
    }

    /** Empty outside the window, without the resident's consent to it, and once the contact is erased. The visit is the person's own. */
    @Transactional
    Optional<Door> open(Visit visit, Person person) {
        if (!agreed(visit) || !visit.opensAddressAt(clock.instant())) {
            return Optional.empty();
        }
        return requests.contactOf(visit.request).map(contact -> {
            disclosures.log(visit.request.subjectKey, person.code, "name,address,phone", "visit " + visit.number);
            return new Door(contact.residentName, contact.phoneToCall(), contact.proxyName, contact.address);
        });
    }
}
