package vn.nhipcau.platform.door;

import io.quarkus.runtime.QuarkusApplication;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * A start for the sake of the class archive, made while an image is built: connects to nothing, opens a few of its own
 * pages (those that want the database answer with an apology, which is fine) and ends.
 */
class Rehearsal implements QuarkusApplication {

    static final String WANTED = "nhipcau.rehearsal";

    private static final List<String> PAGES =
            List.of("/", "/about", "/help", "/privacy", "/courses", "/api/v1/units", "/static/none", "/nowhere");
    private static final int ROUNDS = 3;
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @ConfigProperty(name = "quarkus.http.port")
    int port;

    /** Nothing that is set here is ever used to reach anybody. */
    static void prepare() {
        Map.of(
                        "quarkus.http.host", "127.0.0.1",
                        "quarkus.management.host", "127.0.0.1",
                        "quarkus.datasource.jdbc.url", "jdbc:mysql://127.0.0.1:9/rehearsal",
                        "quarkus.datasource.username", "rehearsal",
                        "quarkus.flyway.active", "false",
                        "quarkus.oidc.tenant-enabled", "false",
                        "quarkus.oidc.api.tenant-enabled", "false",
                        "nhipcau.starting-data", "false",
                        "nhipcau.public-address", "http://127.0.0.1")
                .forEach(System::setProperty);
        Map.of(
                        "nhipcau.link-key", "only-for-development-and-rehearsals",
                        "nhipcau.session-key", "only-for-development-and-rehearsals",
                        "quarkus.datasource.jdbc.acquisition-timeout", "100ms",
                        "quarkus.log.level", "ERROR",
                        "quarkus.log.category.\"vn.nhipcau\".level", "OFF",
                        "quarkus.log.category.\"org.hibernate\".level", "OFF")
                .forEach(System::setProperty);
    }

    @Override
    public int run(String... args) throws IOException, InterruptedException {
        HttpClient visitor = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
        for (int round = 0; round < ROUNDS; round++) {
            for (String page : PAGES) {
                URI address = URI.create("http://127.0.0.1:" + port + page);
                visitor.send(
                        HttpRequest.newBuilder(address).timeout(PATIENCE).build(),
                        HttpResponse.BodyHandlers.discarding());
            }
        }
        return 0;
    }
}
