package vn.nhipcau.deployment;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The part of kustomize that our files use: resources, generators, patches by JSON pointer, images, namespace. Whatever
 * it does not know, and whatever leads nowhere, is an error. {@code KubectlTest} holds it against the real one.
 */
final class Kustomization {

    private static final Set<String> KNOWN = Set.of(
            "apiVersion",
            "kind",
            "namespace",
            "resources",
            "images",
            "configMapGenerator",
            "secretGenerator",
            "patches");

    private final Path folder;
    private final JsonNode file;
    private final List<ObjectNode> resources = new ArrayList<>();

    private Kustomization(Path folder) throws IOException {
        this.folder = folder;
        this.file = Yaml.one(folder.resolve("kustomization.yaml"));
        file.fieldNames().forEachRemaining(field -> require(KNOWN.contains(field), "does not know " + field));
    }

    /** Everything that {@code kubectl apply -k} would send, without the hashes in generated names. */
    static List<ObjectNode> build(Path folder) throws IOException {
        Kustomization kustomization = new Kustomization(folder);
        kustomization.gather();
        kustomization.generate("configMapGenerator", "ConfigMap", "data");
        kustomization.generate("secretGenerator", "Secret", "stringData");
        kustomization.file.path("patches").forEach(kustomization::patch);
        kustomization.file.path("images").forEach(kustomization::image);
        kustomization.namespace();
        return kustomization.resources;
    }

    private void gather() throws IOException {
        for (JsonNode resource : file.path("resources")) {
            Path path = folder.resolve(resource.asText()).normalize();
            require(Files.exists(path), path + " does not exist");
            resources.addAll(Files.isDirectory(path) ? build(path) : Yaml.all(path));
        }
    }

    private void generate(String generator, String kind, String data) throws IOException {
        for (JsonNode wanted : file.path(generator)) {
            String name = wanted.path("name").asText();
            ObjectNode target;
            if (wanted.path("behavior").asText().equals("merge")) {
                target = the(kind, name);
            } else {
                target = Yaml.object("v1", kind, name);
                resources.add(target);
            }
            fill(target.withObject("/" + data), wanted);
        }
    }

    private void fill(ObjectNode data, JsonNode wanted) throws IOException {
        for (JsonNode env : wanted.path("envs")) {
            EnvFile.read(existing(env)).forEach(data::put);
        }
        for (JsonNode one : wanted.path("files")) {
            data.put(Path.of(one.asText()).getFileName().toString(), Files.readString(existing(one)));
        }
        require(wanted.path("literals").isEmpty(), "keeps its settings in files");
    }

    private Path existing(JsonNode name) {
        Path path = folder.resolve(name.asText());
        require(Files.exists(path), path + " does not exist");
        return path;
    }

    private void patch(JsonNode wanted) {
        ObjectNode target = the(
                wanted.at("/target/kind").asText(), wanted.at("/target/name").asText());
        for (JsonNode step : Yaml.text(wanted.path("patch").asText())) {
            String path = step.path("path").asText();
            String parent = path.substring(0, path.lastIndexOf('/'));
            String last = path.substring(path.lastIndexOf('/') + 1);
            JsonNode holder = target.at(parent);
            require(holder.isContainerNode(), "patches " + path + ", which is not there");
            boolean replaces = step.path("op").asText().equals("replace");
            require(replaces || step.path("op").asText().equals("add"), "knows no " + step.path("op"));
            require(!replaces || !target.at(path).isMissingNode(), "replaces " + path + ", which is not there");
            put(holder, last, step.path("value"));
        }
    }

    private static void put(JsonNode holder, String last, JsonNode value) {
        if (holder instanceof ObjectNode object) {
            object.set(last, value);
        } else {
            ((ArrayNode) holder).set(Integer.parseInt(last), value);
        }
    }

    private void image(JsonNode wanted) {
        String name = wanted.path("name").asText();
        int changed = 0;
        for (ObjectNode resource : resources) {
            for (JsonNode container : resource.at("/spec/template/spec/containers")) {
                if (container.path("image").asText().equals(name)) {
                    ((ObjectNode) container)
                            .put(
                                    "image",
                                    wanted.path("newName").asText(name) + ":"
                                            + wanted.path("newTag").asText());
                    changed++;
                }
            }
        }
        require(changed > 0, "renames the image " + name + ", which nobody uses");
    }

    private void namespace() {
        String namespace = file.path("namespace").asText();
        for (ObjectNode resource : resources) {
            if (!namespace.isEmpty() && !resource.path("kind").asText().equals("Namespace")) {
                resource.withObject("/metadata").put("namespace", namespace);
            }
        }
    }

    private ObjectNode the(String kind, String name) {
        List<ObjectNode> found = resources.stream()
                .filter(one -> one.path("kind").asText().equals(kind)
                        && one.at("/metadata/name").asText().equals(name))
                .toList();
        require(found.size() == 1, "means " + kind + " " + name + ", of which there are " + found.size());
        return found.get(0);
    }

    private void require(boolean fine, String otherwise) {
        if (!fine) {
            throw new AssertionError(folder.resolve("kustomization.yaml") + " " + otherwise);
        }
    }
}
