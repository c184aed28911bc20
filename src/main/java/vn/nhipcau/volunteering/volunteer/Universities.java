package vn.nhipcau.volunteering.volunteer;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import vn.nhipcau.organisation.staff.Person;
import vn.nhipcau.platform.text.Folded;

/** All universities the city works with. */
@ApplicationScoped
public class Universities implements PanacheRepository<University> {

    public Optional<University> byCode(String code) {
        return find("code", code).firstResultOptional();
    }

    /** The university this person speaks for. */
    public Optional<University> of(Person contact) {
        return getEntityManager()
                .createQuery(
                        "select c.university from UniversityContact c join c.university where c.personId = :person",
                        University.class)
                .setParameter("person", contact.id)
                .getResultStream()
                .findFirst();
    }

    List<University> byName() {
        return list("order by nameVi");
    }

    /** One spelling for all: the known name behind what was typed, a short name or one without accents; else as typed. */
    String spelled(String typed) {
        String meant = Folded.of(typed);
        return byName().stream()
                .filter(one -> Folded.of(one.nameVi).equals(meant)
                        || Folded.of(one.nameEn).equals(meant)
                        || Folded.of(one.code).equals(meant))
                .map(one -> one.nameVi)
                .findFirst()
                .orElse(typed.strip());
    }
}
