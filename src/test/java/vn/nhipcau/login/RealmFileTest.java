package vn.nhipcau.login;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import vn.nhipcau.platform.access.Role;

/** The realm file that is deployed, as far as it can be read without a Keycloak. */
class RealmFileTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private final JsonNode realm = read();

    @Test
    void theRealmHasTheRolesOfTheApplicationAndNoOthers() {
        Set<String> roles = StreamSupport.stream(realm.at("/roles/realm").spliterator(), false)
                .map(role -> role.get("name").asText())
                .filter(name -> !name.startsWith("default-roles"))
                .collect(Collectors.toSet());
        assertEquals(new TreeSet<>(Role.ALL), new TreeSet<>(roles));
    }

    @Test
    void whoRegistersIsAResidentAndHasConfirmedTheAddress() {
        assertTrue(realm.get("registrationAllowed").asBoolean());
        assertTrue(realm.get("verifyEmail").asBoolean());
        assertFalse(realm.get("duplicateEmailsAllowed").asBoolean());
        JsonNode granted = StreamSupport.stream(realm.at("/roles/realm").spliterator(), false)
                .filter(role -> role.get("name").asText().equals("default-roles-nhip-cau"))
                .findFirst()
                .orElseThrow()
                .at("/composites/realm");
        assertEquals(1, granted.size());
        assertEquals(Role.RESIDENT, granted.get(0).asText());
    }

    @Test
    void nobodyWritesTheirOwnStaffCode() throws IOException {
        JsonNode profile = JSON.readTree(
                realm.at("/components/org.keycloak.userprofile.UserProfileProvider/0/config/kc.user.profile.config/0")
                        .asText());
        JsonNode code = StreamSupport.stream(profile.get("attributes").spliterator(), false)
                .filter(attribute -> attribute.get("name").asText().equals("staff_code"))
                .findFirst()
                .orElseThrow();
        assertEquals("[\"admin\"]", code.at("/permissions/edit").toString());
        assertFalse(profile.has("unmanagedAttributePolicy"));
    }

    @Test
    void noSecretAndNoAddressStandsInTheFile() {
        realm.findValues("secret").forEach(secret -> assertTrue(secret.asText().startsWith("${"), secret.asText()));
        realm.at("/users")
                .findValues("value")
                .forEach(password -> assertTrue(password.asText().startsWith("${"), password.asText()));
        JsonNode client = realm.at("/clients/0");
        assertEquals(
                "[\"${NHIPCAU_PUBLIC_ADDRESS}/signed-in\"]",
                client.get("redirectUris").toString());
        assertEquals("S256", client.at("/attributes/pkce.code.challenge.method").asText());
        assertFalse(client.get("directAccessGrantsEnabled").asBoolean());
    }

    private static JsonNode read() {
        try {
            return JSON.readTree(Path.of("kubernetes/overlays/demo/keycloak/nhip-cau-realm.json")
                    .toFile());
        } catch (IOException problem) {
            throw new IllegalStateException(problem);
        }
    }
}
