package vn.nhipcau.deployment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a kubectl is installed, what it makes of an overlay is what {@link Kustomization} makes of it. */
class KubectlTest {

    private static final String HASH = "-[a-z0-9]{10}";

    @ParameterizedTest
    @ValueSource(strings = {"demo", "production"})
    void theRealKustomizeAgrees(String name) throws IOException {
        assumeTrue(isInstalled(), "no kubectl here");
        Path folder = Overlay.FOLDER.resolve(name);
        Process kubectl = new ProcessBuilder("kubectl", "kustomize", folder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        List<ObjectNode> real = Yaml.all(new String(kubectl.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
        List<ObjectNode> ours = Kustomization.build(folder);
        Set<String> generated = new TreeSet<>();
        for (ObjectNode one : ours) {
            String kind = one.path("kind").asText();
            if (kind.equals("ConfigMap") || kind.equals("Secret")) {
                generated.add(one.at("/metadata/name").asText());
            }
        }
        assertEquals(plain(ours, Set.of()), plain(real, generated));
    }

    private static boolean isInstalled() {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "kubectl")));
    }

    /** Sorted texts, without hashes, Base64 and what each of them adds of its own. */
    private static Set<String> plain(List<ObjectNode> manifests, Set<String> generated) {
        Set<String> texts = new TreeSet<>();
        for (ObjectNode manifest : manifests) {
            ObjectNode copy = manifest.deepCopy();
            if (copy.path("kind").asText().equals("Secret") && copy.has("data")) {
                ObjectNode data = copy.putObject("stringData");
                copy.remove("data")
                        .properties()
                        .forEach(entry -> data.put(
                                entry.getKey(),
                                new String(
                                        Base64.getDecoder()
                                                .decode(entry.getValue().asText()),
                                        StandardCharsets.UTF_8)));
                copy.remove("type");
            }
            String text = sorted(copy);
            for (String name : generated) {
                text = text.replaceAll("\"" + name + HASH + "\"", "\"" + name + "\"");
            }
            texts.add(text);
        }
        return texts;
    }

    private static String sorted(ObjectNode node) {
        try {
            var json = new ObjectMapper().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);
            return json.writeValueAsString(json.treeToValue(node, TreeMap.class));
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
