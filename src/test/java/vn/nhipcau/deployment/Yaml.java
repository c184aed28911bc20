package vn.nhipcau.deployment;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Reads YAML; a key given twice is an error. */
final class Yaml {

    private static final ObjectMapper YAML = new YAMLMapper().enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);

    private Yaml() {}

    static List<ObjectNode> all(Path file) throws IOException {
        return all(Files.readString(file));
    }

    static List<ObjectNode> all(String text) throws IOException {
        try (var documents = YAML.readerFor(ObjectNode.class).<ObjectNode>readValues(text)) {
            return documents.readAll();
        }
    }

    static ObjectNode one(Path file) throws IOException {
        List<ObjectNode> documents = all(file);
        if (documents.size() != 1) {
            throw new AssertionError(file + " has not one document but " + documents.size());
        }
        return documents.get(0);
    }

    static JsonNode text(String text) {
        try {
            return YAML.readTree(text);
        } catch (JsonProcessingException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    static ObjectNode object(String version, String kind, String name) {
        ObjectNode object = YAML.createObjectNode().put("apiVersion", version).put("kind", kind);
        object.withObject("/metadata").put("name", name);
        return object;
    }
}
