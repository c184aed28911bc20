package vn.nhipcau.routes;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.http.Method;
import io.restassured.specification.RequestSpecification;
import io.vertx.ext.web.Router;
import jakarta.inject.Inject;
import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.Config;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.nhipcau.platform.access.Role;

/**
 * Who may: every route of the running application is named in {@code routes.csv} with what each role, and nobody, gets,
 * and gives just that.
 *
 * <p>The routes come from the application itself ({@link DeployedRoutes}), so a new one cannot be forgotten. Each row is
 * asked once per caller ({@link Callers}: the demo's people, each with one role alone; an account without a role; nobody)
 * for a record of the demo data or one made for it ({@link Samples}), so that rows tell the own from another's. Pages are
 * posted to with a CSRF token and its cookie, the API without either, as a program does. What is posted is well formed
 * but cannot be done (an empty field, a visit that is cancelled), so that whoever passes the guards gets 4xx other than
 * 401, 403 and 404, or a redirect, and little is changed.
 */
@QuarkusTest
@Tag("database")
class RoutesTest {

    private static final String TOKEN = "AAAAAAAAAAAAAAAAAAAAAA";
    private static final String FILE = "file:";

    @Inject
    Router router;

    @Inject
    Config config;

    @Inject
    Callers callers;

    @Inject
    Samples samples;

    private final RouteTable table = RouteTable.read();

    @Test
    void everyRouteIsInTheTable() {
        Set<String> missing = deployed();
        table.rows().forEach(row -> missing.remove(row.route()));
        assertTrue(
                missing.isEmpty(),
                () -> RouteTable.FILE
                        + " does not name these routes. This is what they answer now: think about every cell,"
                        + " name a record where there is a {parameter} (a row for the own and one for another's), paste:\n"
                        + lines(missing.stream().map(RouteTable.Row::unknown).toList()));
    }

    @Test
    void everyRowIsARoute() {
        Set<String> deployed = deployed();
        List<String> stale = table.rows().stream()
                .filter(row -> !deployed.contains(row.route()))
                .map(row -> "line " + row.line() + ": " + row.route())
                .toList();
        assertEquals(List.of(), stale, "Rows of " + RouteTable.FILE + " whose route is gone");
    }

    @Test
    void everyRoleAndNobodyHasAColumn() throws IllegalAccessException {
        List<String> all = new ArrayList<>(List.of(Callers.NOBODY));
        all.addAll(Callers.SUBJECTS.keySet());
        assertEquals(all, table.callers());
        for (Field role : Role.class.getDeclaredFields()) {
            if (role.getType() == String.class) {
                assertTrue(all.contains(role.get(null)), "no column for the role " + role.get(null));
            }
        }
    }

    @Test
    void everyoneGetsWhatTheTableSays() {
        List<String> wrong = new ArrayList<>();
        List<RouteTable.Row> rows = new ArrayList<>();
        for (RouteTable.Row row : table.rows()) {
            Map<String, String> answers = answers(row);
            row.gets().forEach((caller, status) -> {
                if (!status.equals(answers.get(caller))) {
                    wrong.add(String.format(
                            "line %d: %s %s %s gives %s to %s, not %s",
                            row.line(), row.method(), row.path(), row.record(), answers.get(caller), caller, status));
                    rows.add(row);
                }
            });
        }
        assertTrue(
                wrong.isEmpty(),
                () -> String.join("\n", wrong) + "\nIf that is right, these are the rows:\n"
                        + lines(rows.stream().distinct().toList()));
    }

    private String lines(List<RouteTable.Row> rows) {
        return rows.stream().map(row -> row.line(answers(row))).collect(Collectors.joining("\n"));
    }

    private Set<String> deployed() {
        Set<String> routes = new TreeSet<>(DeployedRoutes.ofResources());
        routes.addAll(DeployedRoutes.besideResources(router));
        routes.addAll(DeployedRoutes.ofTheLogin(config));
        return routes;
    }

    private Map<String, String> answers(RouteTable.Row row) {
        Map<String, String> answers = new LinkedHashMap<>();
        String path = row.path().replaceFirst("\\{[^}]*}|\\*$", samples.value(row.record()));
        table.callers().forEach(caller -> answers.put(caller, callers.as(caller, () -> status(row, path))));
        return answers;
    }

    private String status(RouteTable.Row row, String path) {
        boolean api = path.startsWith("/api/");
        RequestSpecification request =
                given().redirects().follow(false).header("Accept", api ? "application/json" : "text/html");
        if (row.method().equals("GET")) {
            request = row.sends().equals("-") ? request : request.queryParams(fields(row.sends()));
        } else {
            request = row.sends().startsWith(FILE)
                    ? file(request, api, row.sends().substring(FILE.length()))
                    : api ? json(request, row.sends()) : form(request, row.sends());
        }
        return String.valueOf(
                request.request(Method.valueOf(row.method()), path).statusCode());
    }

    private static RequestSpecification json(RequestSpecification request, String body) {
        return body.equals("-")
                ? request
                : request.contentType(ContentType.JSON).body(body);
    }

    private RequestSpecification form(RequestSpecification request, String fields) {
        return request.cookie("nhipcau-csrf", TOKEN)
                .contentType(ContentType.URLENC)
                .formParam("csrf-token", TOKEN)
                .formParams(fields(fields));
    }

    private static RequestSpecification file(RequestSpecification request, boolean api, String content) {
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        return api
                ? request.contentType("text/csv").body(bytes)
                : request.cookie("nhipcau-csrf", TOKEN)
                        .multiPart("csrf-token", TOKEN)
                        .multiPart("file", "a.csv", bytes);
    }

    private Map<String, String> fields(String cell) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (String field : cell.equals("-") ? new String[0] : cell.split("&")) {
            String[] parts = field.split("=", 2);
            fields.put(parts[0], samples.value(parts[1]));
        }
        return fields;
    }
}
