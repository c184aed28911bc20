package vn.nhipcau.organisation.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import vn.nhipcau.organisation.staff.People;
import vn.nhipcau.organisation.staff.Person;
import vn.nhipcau.platform.web.Page;
import vn.nhipcau.platform.web.PageQuery;
import vn.nhipcau.platform.web.Refusal;

/** Records that may be of one person: those that share an address, and whichever two an administrator names. */
@ApplicationScoped
class Suspects {

    /** Who shares an address; the record to keep comes first. */
    record Group(String email, List<Person> records) {

        public Person first() {
            return records.get(0);
        }

        public List<Person> others() {
            return records.subList(1, records.size());
        }
    }

    private static final int LONGEST_SHOWN = 80;

    private static final String SHARED = "from Person p where p.email is not null group by p.email having count(*) > 1";

    /** Staff before others, then who has signed in, then the older record. */
    private static final Comparator<Person> WORTH_KEEPING = Comparator.comparing(
                    (Person person) -> person.staffCode == null)
            .thenComparing(person -> person.subject == null)
            .thenComparing(person -> person.id);

    @Inject
    EntityManager database;

    @Inject
    People people;

    Page<Group> all(PageQuery query) {
        List<String> shared = database.createQuery("select p.email " + SHARED + " order by p.email", String.class)
                .getResultList();
        List<String> shown =
                shared.stream().skip(query.offset()).limit(query.size()).toList();
        Map<String, List<Person>> records = shown.isEmpty()
                ? Map.of()
                : people.list("email in ?1", shown).stream()
                        .collect(Collectors.groupingBy(person -> person.email.toLowerCase(Locale.ROOT)));
        return query.of(
                shown.stream()
                        .map(email -> new Group(
                                email,
                                records.getOrDefault(email.toLowerCase(Locale.ROOT), List.of()).stream()
                                        .sorted(WORTH_KEEPING)
                                        .toList()))
                        .filter(group -> group.records().size() > 1)
                        .toList(),
                shared.size());
    }

    /** The record that somebody means by its code, a staff code or an address. */
    Person named(String text) {
        String name = text == null ? "" : text.strip();
        List<Person> found = people.meant(name);
        if (found.isEmpty()) {
            throw Refusal.bad("account", "record_unknown", name.substring(0, Math.min(name.length(), LONGEST_SHOWN)));
        }
        if (found.size() > 1) {
            throw Refusal.bad("account", "record_ambiguous", name);
        }
        return found.get(0);
    }
}
