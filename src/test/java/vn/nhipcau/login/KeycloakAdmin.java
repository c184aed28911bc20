package vn.nhipcau.login;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What an administrator of Keycloak does by hand. */
final class KeycloakAdmin {

    private KeycloakAdmin() {}

    /** A person with a password and roles; attributes may hold the staff code. */
    static String createUser(String name, String email, boolean verified, String staffCode, String... roles) {
        Map<String, Object> user = new HashMap<>(Map.of(
                "username", email,
                "email", email,
                "emailVerified", verified,
                "firstName", name,
                "enabled", true,
                "attributes", staffCode == null ? Map.of() : Map.of("staff_code", List.of(staffCode)),
                "credentials", List.of(Map.of("type", "password", "value", Keycloak.PASSWORD, "temporary", false))));
        String id = created(asAdmin().body(user).post(api("/users")));
        List<Map<String, Object>> granted = new ArrayList<>();
        for (String role : roles) {
            granted.add(asAdmin()
                    .get(api("/roles/" + role))
                    .then()
                    .statusCode(200)
                    .extract()
                    .path(""));
        }
        asAdmin()
                .body(granted)
                .post(api("/users/" + id + "/role-mappings/realm"))
                .then()
                .statusCode(204);
        return id;
    }

    /** A client through which a person's program gets tokens, with the mappers of nhip-cau and some changes. */
    static void createProgram(String name, Map<String, Object> changes, String... mappersLeftOut) {
        List<Map<String, Object>> mappers = new ArrayList<>(mappers());
        mappers.removeIf(mapper -> List.of(mappersLeftOut).contains(mapper.get("name")));
        mappers.forEach(mapper -> mapper.remove("id"));
        Map<String, Object> client = new HashMap<>(Map.of(
                "clientId", name,
                "publicClient", true,
                "directAccessGrantsEnabled", true,
                "standardFlowEnabled", false,
                "protocolMappers", mappers));
        client.putAll(changes);
        created(asAdmin().body(client).post(api("/clients")));
    }

    /** The provider stops saying who holds which role. */
    static void forgetRoles() {
        mappers().stream()
                .filter(mapper -> mapper.get("name").equals("roles"))
                .forEach(mapper -> asAdmin()
                        .delete(api("/clients/" + client() + "/protocol-mappers/models/" + mapper.get("id")))
                        .then()
                        .statusCode(204));
    }

    static void rememberRoles(Map<String, Object> mapper) {
        created(asAdmin().body(mapper).post(api("/clients/") + client() + "/protocol-mappers/models"));
    }

    static List<Map<String, Object>> mappers() {
        return asAdmin()
                .get(api("/clients/" + client() + "/protocol-mappers/models"))
                .then()
                .statusCode(200)
                .extract()
                .path("");
    }

    static void changeUser(String id, Map<String, Object> changes) {
        Map<String, Object> user =
                new HashMap<>(asAdmin().get(api("/users/" + id)).<Map<String, Object>>path(""));
        user.putAll(changes);
        asAdmin().body(user).put(api("/users/" + id)).then().statusCode(204);
    }

    static void changeRealm(Map<String, Object> changes) {
        asAdmin().body(changes).put(api("")).then().statusCode(204);
    }

    static Map<String, Object> user(String email) {
        return asAdmin()
                .queryParam("email", email)
                .queryParam("exact", true)
                .get(api("/users"))
                .path("[0]");
    }

    /** The token that Keycloak gives a person's program. */
    static String token(String program, String user) {
        return given().formParam("grant_type", "password")
                .formParam("client_id", program)
                .formParam("username", user)
                .formParam("password", Keycloak.PASSWORD)
                .post(Keycloak.realm() + "/protocol/openid-connect/token")
                .then()
                .statusCode(200)
                .extract()
                .path("access_token");
    }

    /** The token of the deployed program that acts by itself. */
    static String programToken() {
        return given().formParam("grant_type", "client_credentials")
                .formParam("client_id", "nhip-cau-api")
                .formParam("client_secret", Keycloak.API_SECRET)
                .post(Keycloak.realm() + "/protocol/openid-connect/token")
                .then()
                .statusCode(200)
                .extract()
                .path("access_token");
    }

    static String masterToken() {
        return given().formParam("grant_type", "password")
                .formParam("client_id", "admin-cli")
                .formParam("username", Keycloak.ADMIN)
                .formParam("password", Keycloak.ADMIN)
                .post(Keycloak.address() + "/realms/master/protocol/openid-connect/token")
                .then()
                .statusCode(200)
                .extract()
                .path("access_token");
    }

    private static String client() {
        return asAdmin().queryParam("clientId", "nhip-cau").get(api("/clients")).path("[0].id");
    }

    private static RequestSpecification asAdmin() {
        return given().contentType(ContentType.JSON).auth().oauth2(masterToken());
    }

    private static String api(String path) {
        return Keycloak.address() + "/admin/realms/nhip-cau" + path;
    }

    private static String created(Response answer) {
        String place = answer.then().statusCode(201).extract().header("Location");
        return place.substring(place.lastIndexOf('/') + 1);
    }
}
