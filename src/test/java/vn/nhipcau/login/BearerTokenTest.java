package vn.nhipcau.login;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import vn.nhipcau.organisation.staff.People;

/** Programs call the API with tokens of the realm, and with others. */
@QuarkusTest
@TestProfile(WithKeycloak.class)
class BearerTokenTest {

    private static final String MINE = "/api/v1/me/evidence";
    private static final String OPEN = "/api/v1/courses";

    @Inject
    People people;

    @Test
    void aTokenOfAPersonOpensWhatIsTheirs() {
        KeycloakAdmin.createProgram("trinh-khach", Map.of());
        with(KeycloakAdmin.token("trinh-khach", "hanh"), MINE).statusCode(200);
        with(KeycloakAdmin.token("trinh-khach", "khoa"), MINE).statusCode(403).body("code", is("web.forbidden"));
    }

    @Test
    void aProgramOfItsOwnHasTheRolesItWasGivenAndARecordThatTheAuditNames() {
        String token = KeycloakAdmin.programToken();
        with(token, "/people").statusCode(not(200));
        with(token, MINE).statusCode(403).body("code", is("web.forbidden"));
        with(token, OPEN).statusCode(200);
        assertEquals(1, people.count("fullName", "nhip-cau-api"));
    }

    @Test
    void withoutATokenAProgramIsToldSoAndNotLedToALoginPage() {
        given().redirects()
                .follow(false)
                .get(MINE)
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .body("code", is("web.sign_in_needed"))
                .header("WWW-Authenticate", containsString("Bearer"));
    }

    @Test
    void anExpiredTokenIsRefused() {
        KeycloakAdmin.createProgram("trinh-khach-voi", Map.of("attributes", Map.of("access.token.lifespan", "1")));
        String token = KeycloakAdmin.token("trinh-khach-voi", "hanh");
        Awaitility.await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> refused(with(token, MINE)));
    }

    @Test
    void forgedTokensAreRefused() throws Exception {
        KeycloakAdmin.createProgram("trinh-khach-gia", Map.of());
        String[] parts = KeycloakAdmin.token("trinh-khach-gia", "khoa").split("\\.");
        String promoted = decoded(parts[1]).replace("\"student\"", "\"administrator\"");
        refused(with(parts[0] + "." + encoded(promoted) + "." + parts[2], MINE));

        String unsigned = encoded("{\"alg\":\"none\",\"typ\":\"JWT\"}") + "." + parts[1] + ".";
        refused(with(unsigned, MINE));

        String ownKey = encoded("{\"alg\":\"HS256\",\"typ\":\"JWT\"}") + "." + parts[1];
        refused(with(ownKey + "." + hmac(ownKey, Keycloak.CLIENT_SECRET), MINE));
        refused(with("no-token-at-all", MINE));
    }

    @Test
    void tokensOfAnotherRealmAndOfAnotherApplicationAreRefused() {
        refused(with(KeycloakAdmin.masterToken(), MINE));
        KeycloakAdmin.createProgram("ung-dung-khac", Map.of(), "audience");
        refused(with(KeycloakAdmin.token("ung-dung-khac", "hanh"), MINE));
    }

    @Test
    void aTokenThatDoesNotSayWhoIsRefused() {
        KeycloakAdmin.createProgram("khong-sub", Map.of("defaultClientScopes", List.of("profile", "email")));
        String token = KeycloakAdmin.token("khong-sub", "hanh");
        assertFalse(decoded(token.split("\\.")[1]).contains("\"sub\""));
        refused(with(token, MINE));
    }

    @Test
    void aTokenWithoutRolesIsToldWhatIsMissing() {
        KeycloakAdmin.createProgram(
                "khong-vai-tro",
                Map.of("fullScopeAllowed", false, "defaultClientScopes", List.of("basic", "profile", "email")),
                "roles");
        with(KeycloakAdmin.token("khong-vai-tro", "hanh"), MINE)
                .statusCode(403)
                .body("code", is("web.no_role"))
                .body("detail", containsString("vai trò"));
    }

    @Test
    void aRefusedTokenIsNotNobodyWhereEverybodyMayCall() {
        with("no-token-at-all", OPEN).statusCode(401).body("code", is("web.token_refused"));
        given().get(OPEN).then().statusCode(200);
    }

    private static ValidatableResponse with(String token, String path) {
        return given().redirects().follow(false).auth().oauth2(token).get(path).then();
    }

    private static void refused(ValidatableResponse answer) {
        answer.statusCode(401)
                .contentType("application/problem+json")
                .body("code", is("web.token_refused"))
                .header("WWW-Authenticate", containsString("invalid_token"));
    }

    private static String decoded(String part) {
        return new String(Base64.getUrlDecoder().decode(part), StandardCharsets.UTF_8);
    }

    private static String encoded(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String hmac(String text, String key) throws Exception {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(mac.doFinal(text.getBytes(StandardCharsets.US_ASCII)));
    }
}
