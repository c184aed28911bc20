package vn.nhipcau.organisation.transfer;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** An e-mail address belongs to one person: the first sign-in finds people by it. Asked only of addresses that are new. */
final class MailboxRule {

    private MailboxRule() {}

    static void check(Plan plan, Known known) {
        Map<String, Draft.OfPerson> owners = new HashMap<>();
        Set<Long> inFile = plan.people.stream()
                .filter(person -> person.known != null)
                .map(person -> person.known.id())
                .collect(Collectors.toSet());
        for (Draft.OfPerson person : plan.people) {
            if (person.email == null) {
                continue;
            }
            String mailbox = person.email.toLowerCase(Locale.ROOT);
            Draft.OfPerson other = owners.putIfAbsent(mailbox, person);
            if (other != null && !(other.emailSame() && person.emailSame())) {
                person.addressed.wrong(Column.EMAIL, "email_twice", person.email, other.staffCode, other.addressed.row);
            } else if (!person.emailSame() && ownedOutside(known, mailbox, inFile)) {
                person.addressed.wrong(Column.EMAIL, "email_taken", person.email);
            }
        }
    }

    /** Whether somebody has it of whom the file says nothing; who is in the file is compared above. */
    private static boolean ownedOutside(Known known, String mailbox, Set<Long> inFile) {
        return known.mailboxes.getOrDefault(mailbox, java.util.List.of()).stream()
                .anyMatch(id -> !inFile.contains(id));
    }
}
