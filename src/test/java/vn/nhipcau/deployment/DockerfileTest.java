package vn.nhipcau.deployment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The recipe of the image; {@code .ci/try-image} follows it by hand and starts the result. */
class DockerfileTest {

    /** What ./mvnw package leaves for running, in the order in which it changes. */
    private static final List<String> PARTS = List.of("lib/", "quarkus-run.jar", "quarkus/", "app/");

    private static final String PACKAGE = "target/quarkus-app/";

    private record Step(String word, String rest) {}

    private List<Step> steps;

    @BeforeEach
    void read() throws IOException {
        steps = Files.readAllLines(Path.of("Dockerfile")).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> new Step(line.substring(0, line.indexOf(' ')), line.substring(line.indexOf(' ') + 1)))
                .toList();
    }

    @Test
    void everyWordIsOneThatWeUse() {
        Set<String> used = Set.of("FROM", "RUN", "WORKDIR", "COPY", "USER", "EXPOSE", "ENTRYPOINT");
        steps.forEach(step -> assertTrue(used.contains(step.word()), step.toString()));
    }

    @Test
    void theBaseIsOneExactJava() {
        List<Step> bases = of("FROM");
        assertEquals(1, bases.size());
        assertTrue(bases.get(0).rest().matches("eclipse-temurin:\\d+\\.\\d+\\.\\d+_\\d+-jre-[a-z]+"), bases.toString());
    }

    @Test
    void itRunsAsSomebodyWithoutRights() {
        Step last = of("USER").get(of("USER").size() - 1);
        assertEquals("10001:10001", last.rest());
        assertTrue(
                steps.indexOf(last) > steps.lastIndexOf(of("RUN").get(of("RUN").size() - 1)));
        assertTrue(steps.indexOf(last) < steps.indexOf(of("ENTRYPOINT").get(0)));
    }

    @Test
    void theUserIsThatOfTheCluster() {
        var pod = Overlay.of("production").pods().get(0).getSpec().getSecurityContext();
        assertEquals("10001:10001", pod.getRunAsUser() + ":" + pod.getRunAsGroup());
    }

    @Test
    void layersLieInTheOrderInWhichThingsChange() throws IOException {
        List<String> copied = of("COPY").stream()
                .map(step -> step.rest().split(" ")[0])
                .map(source -> source.replace(PACKAGE, ""))
                .toList();
        assertEquals(PARTS, copied);
        Path built = Path.of(PACKAGE);
        if (Files.exists(built.resolve("quarkus-run.jar"))) {
            copied.forEach(source -> assertTrue(Files.exists(built.resolve(source)), source));
            try (var all = Files.list(built)) {
                // nothing of the package is forgotten, except the build's own notes
                all.map(path -> path.getFileName() + (Files.isDirectory(path) ? "/" : ""))
                        .filter(name -> !name.equals("quarkus-app-dependencies.txt"))
                        .forEach(name -> assertTrue(copied.contains(name), name));
            }
        }
    }

    @Test
    void noShellStandsBetweenTheClusterAndJava() throws IOException {
        List<?> entry = new ObjectMapper().readValue(of("ENTRYPOINT").get(0).rest(), List.class);
        assertEquals("java", entry.get(0));
        assertEquals("quarkus-run.jar", entry.get(entry.size() - 1));
        assertEquals(1, of("ENTRYPOINT").size());
    }

    @Test
    void theArchiveThatIsMadeIsTheOneThatIsUsed() throws IOException {
        List<?> made =
                new ObjectMapper().readValue(of("RUN").get(of("RUN").size() - 1).rest(), List.class);
        List<?> used = new ObjectMapper().readValue(of("ENTRYPOINT").get(0).rest(), List.class);
        String archive = made.stream()
                .map(String::valueOf)
                .filter(option -> option.startsWith("-XX:ArchiveClassesAtExit="))
                .map(option -> option.substring(option.indexOf('=') + 1))
                .findFirst()
                .orElseThrow();
        assertTrue(used.contains("-XX:SharedArchiveFile=" + archive));
        assertTrue(
                made.contains("-XX:+UseSerialGC") && used.contains("-XX:+UseSerialGC"),
                "an archive fits one collector");
        assertTrue(made.contains("-Xmx512m"), "a large machine's heap has other pointers than the cluster's");
    }

    @Test
    void theImageListensWhereTheClusterAsks() {
        assertEquals("8080 9000", of("EXPOSE").get(0).rest());
        assertEquals(
                List.of(8080, 9000),
                Overlay.of("production").product().getPorts().stream()
                        .map(port -> port.getContainerPort())
                        .toList());
    }

    @Test
    void nothingElseOfTheProjectIsSentToTheBuilder() throws IOException {
        List<String> lines = Files.readAllLines(Path.of(".dockerignore")).stream()
                .filter(line -> !line.startsWith("#"))
                .toList();
        assertEquals(List.of("*", "!target/quarkus-app/"), lines);
    }

    private List<Step> of(String word) {
        return steps.stream().filter(step -> step.word().equals(word)).toList();
    }
}
