package vn.nhipcau.routes;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.test.security.TestIdentityAssociation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import vn.nhipcau.platform.access.Role;

/** Who asks: for each role the person of the demo data who has it, here with that role alone. */
@ApplicationScoped
public class Callers {

    static final String NOBODY = "nobody";
    /** Signed in, without a role, known to no record. */
    static final String ACCOUNT = "account";

    static final Map<String, String> SUBJECTS = subjects();

    @Inject
    TestIdentityAssociation identity;

    <T> T as(String caller, Supplier<T> deed) {
        identity.setTestIdentity(caller.equals(NOBODY) ? null : person(caller));
        try {
            return deed.get();
        } finally {
            identity.setTestIdentity(null);
        }
    }

    private static SecurityIdentity person(String role) {
        QuarkusSecurityIdentity.Builder person =
                QuarkusSecurityIdentity.builder().setPrincipal(new QuarkusPrincipal(SUBJECTS.get(role)));
        return role.equals(ACCOUNT) ? person.build() : person.addRole(role).build();
    }

    private static Map<String, String> subjects() {
        Map<String, String> subjects = new LinkedHashMap<>();
        subjects.put(ACCOUNT, "somebody-without-a-record");
        subjects.put(Role.CIVIL_SERVANT, "hanh");
        subjects.put(Role.UNIT_HR, "ha");
        subjects.put(Role.CITY_HR, "bao");
        subjects.put(Role.TRAINER, "duc");
        subjects.put(Role.ASSESSOR, "lien");
        subjects.put(Role.STUDENT, "khoa");
        subjects.put(Role.GROUP_MEMBER, "tin");
        subjects.put(Role.OFFICER, "mai");
        subjects.put(Role.UNIVERSITY, "anh");
        subjects.put(Role.COORDINATOR, "nam");
        subjects.put(Role.SAFEGUARDING, "bich");
        subjects.put(Role.ADMINISTRATOR, "huy");
        return subjects;
    }
}
