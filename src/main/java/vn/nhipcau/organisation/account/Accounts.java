package vn.nhipcau.organisation.account;

import io.quarkus.runtime.LaunchMode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.nhipcau.organisation.staff.Me;
import vn.nhipcau.organisation.staff.People;
import vn.nhipcau.organisation.staff.Person;
import vn.nhipcau.platform.audit.AuditTrail;

/** Which account belongs to whom. */
@ApplicationScoped
class Accounts {

    @Inject
    People people;

    @Inject
    Me me;

    @Inject
    AuditTrail audit;

    /**
     * Links the account to a record, makes a record for it, or says why neither may be. Two first sign-ins at once: the
     * second waits for the record, or fails on the key of subjects and must be tried again.
     */
    @Transactional
    Decision arrive(Account account) {
        Optional<Person> known = people.bySubject(account.subject());
        if (known.isPresent()) {
            return new Decision(account.roles().isEmpty() ? Decision.Kind.NO_ROLE : Decision.Kind.KNOWN, known.get());
        }
        Optional<Person> byStaffCode = Optional.ofNullable(account.staffCode()).flatMap(people::byStaffCode);
        List<Person> byEmail = account.email() == null ? List.of() : people.byEmail(account.email());
        people.lock(
                Stream.concat(byStaffCode.stream(), byEmail.stream()).distinct().toList());
        Decision decision = Decision.of(account, byStaffCode, byEmail, trusting());
        switch (decision.kind()) {
            case BY_STAFF_CODE -> link(account, decision.person(), "staff code");
            case BY_EMAIL -> link(account, decision.person(), "e-mail");
            case MADE -> make(account);
            default -> {}
        }
        return decision;
    }

    /**
     * Forgets every account of a record, for a person whose account was made anew; whichever signs in next, by staff
     * code or address, is theirs.
     */
    @Transactional
    void release(Person whose) {
        Person person = people.findById(whose.id);
        person.known(null);
        people.update("update MergedPerson m set m.subject = null where m.into = ?1", person);
        audit.record("account.released", "person", person.code, null);
    }

    private void link(Account account, Person person, String how) {
        person.known(account.subject());
        people.flush();
        recordAs("account.linked", person, how);
    }

    private void make(Account account) {
        boolean theirs = account.emailVerified() || trusting();
        Person person = new Person(
                account.name(), account.isStaff() ? account.staffCode() : null, theirs ? account.email() : null);
        people.persistAndFlush(person.known(account.subject()));
        recordAs(
                "account.made",
                person,
                String.join(", ", account.roles().stream().sorted().toList()));
    }

    private void recordAs(String action, Person person, String detail) {
        me.lookAgain();
        audit.record(action, "person", person.code, detail);
    }

    /** The provider of development verifies nothing. */
    private static boolean trusting() {
        return LaunchMode.current() == LaunchMode.DEVELOPMENT;
    }
}
