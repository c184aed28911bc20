package vn.nhipcau.deployment;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.nhipcau.platform.watch.JobMeters;

/** No alert waits for a figure that the application does not tell, and the guide explains each. */
@QuarkusTest
class AlertsTest {

    private static final Path ALERTS = Path.of("kubernetes/examples/alerts.yaml");
    private static final Pattern FIGURE = Pattern.compile("\\b(?:nhipcau|http_server|agroal|jvm)_[a-z_]+\\b");

    @Inject
    JobMeters jobs;

    @Test
    void everyFigureOfAnAlertIsTold() throws IOException {
        jobs.succeeded("tested");
        given().get("/about").then().statusCode(200);
        String told = given().get("/q/metrics").asString();
        Set<String> wanted = figures(Files.readString(ALERTS));
        wanted.addAll(figures(Files.readString(Path.of("src/docs/operating.md"))));
        wanted.remove("nhipcau_job_failures_total");
        assertFalse(wanted.isEmpty());
        wanted.removeIf(figure ->
                Pattern.compile("(?m)^" + figure + "[ {]").matcher(told).find());
        assertEquals(Set.of(), wanted);
    }

    @Test
    void theGuideSaysWhyAndWhatToDo() throws IOException {
        String guide = Files.readString(Path.of("src/docs/operating.md"));
        Set<String> silent = new TreeSet<>();
        for (JsonNode group : Yaml.one(ALERTS).at("/spec/groups")) {
            for (JsonNode rule : group.path("rules")) {
                String alert = rule.path("alert").asText();
                if (!guide.contains("| `" + alert + "` |")) {
                    silent.add(alert);
                }
            }
        }
        assertEquals(Set.of(), silent);
    }

    private static Set<String> figures(String text) {
        Set<String> figures = new TreeSet<>();
        Matcher found = FIGURE.matcher(text);
        while (found.find()) {
            figures.add(found.group());
        }
        return figures;
    }
}
