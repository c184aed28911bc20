package vn.nhipcau.organisation.staff;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.jwt.JsonWebToken;
import vn.nhipcau.platform.access.Role;
import vn.nhipcau.platform.access.Scope;
import vn.nhipcau.platform.access.SignedIn;
import vn.nhipcau.platform.language.Language;
import vn.nhipcau.platform.web.Refusal;

/** The person of this request, the posts held today, and the units in reach. */
@RequestScoped
public class Me implements SignedIn, Scope {

    private static final Set<String> WHOLE_CITY =
            Set.of(Role.CITY_HR, Role.COORDINATOR, Role.SAFEGUARDING, Role.ADMINISTRATOR);

    @Inject
    SecurityIdentity identity;

    @Inject
    People people;

    @Inject
    Clock clock;

    private Optional<Person> found;
    private List<Assignment> assignments;

    /** The record of the person signed in; refuses accounts that are linked to nobody. */
    public Person person() {
        return find().orElseThrow(() -> Refusal.forbidden("organisation", "account_not_linked"));
    }

    public Optional<Person> find() {
        if (found == null) {
            found = identity.isAnonymous() ? Optional.empty() : people.bySubject(subject());
        }
        return found;
    }

    /** Posts held today, permanent first. */
    public List<Assignment> assignments() {
        if (assignments == null) {
            assignments = find().map(me -> people.assignmentsOf(me, LocalDate.now(clock)))
                    .orElse(List.of());
        }
        return assignments;
    }

    public boolean has(String role) {
        return identity.hasRole(role);
    }

    /** Whether this person keeps staff records, of a unit or of the city. */
    public boolean isPersonnelOfficer() {
        return has(Role.UNIT_HR) || has(Role.CITY_HR);
    }

    /** What one reaches in personnel matters; a role for something else adds nothing. */
    public Scope personnel() {
        return as(Role.UNIT_HR, Role.CITY_HR);
    }

    /** What one reaches in the matter of residents' requests; a role for something else adds nothing. */
    public Scope officer() {
        return as(Role.OFFICER, Role.COORDINATOR);
    }

    @Override
    public Optional<String> key() {
        return find().map(me -> me.code);
    }

    @Override
    public Optional<String> name() {
        return find().map(me -> me.fullName);
    }

    @Override
    public Optional<String> line(Language spoken) {
        return assignments().stream()
                .findFirst()
                .map(held -> held.post.position.title(spoken) + " · "
                        + held.post.unit.home().name(spoken));
    }

    @Override
    public Optional<Language> language() {
        return find().map(me -> me.language);
    }

    @Override
    public void prefer(Language language) {
        find().ifPresent(me -> people.speak(me.id, language));
    }

    @Override
    public boolean everywhere() {
        return WHOLE_CITY.stream().anyMatch(identity::hasRole);
    }

    @Override
    public Set<Long> unitIds() {
        return assignments().stream()
                .flatMap(held -> people.unitsUnder(held.post.unit.home()).stream())
                .collect(Collectors.toSet());
    }

    private Scope as(String... roles) {
        List<String> held = Stream.of(roles).filter(identity::hasRole).toList();
        return new Scope() {
            @Override
            public boolean everywhere() {
                return held.stream().anyMatch(WHOLE_CITY::contains);
            }

            @Override
            public Set<Long> unitIds() {
                return held.isEmpty() ? Set.of() : Me.this.unitIds();
            }
        };
    }

    private String subject() {
        return identity.getPrincipal() instanceof JsonWebToken token && token.getSubject() != null
                ? token.getSubject()
                : identity.getPrincipal().getName();
    }
}
