package vn.nhipcau.deployment;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.EnvVar;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.LabelSelector;
import io.fabric8.kubernetes.api.model.PodTemplateSpec;
import io.fabric8.kubernetes.api.model.Secret;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.apps.StatefulSet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What one overlay makes of the base, read strictly. */
public record Overlay(String name, List<HasMetadata> all) {

    static final Path FOLDER = Path.of("kubernetes/overlays");
    static final String PRODUCT = "nhip-cau";

    public static Overlay of(String name) {
        try {
            List<ObjectNode> manifests = Kustomization.build(FOLDER.resolve(name));
            return new Overlay(name, manifests.stream().map(Manifests::read).toList());
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    <T extends HasMetadata> List<T> all(Class<T> kind) {
        return all.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    <T extends HasMetadata> Optional<T> find(Class<T> kind, String named) {
        return all(kind).stream()
                .filter(one -> one.getMetadata().getName().equals(named))
                .findFirst();
    }

    List<PodTemplateSpec> pods() {
        List<PodTemplateSpec> pods = new ArrayList<>();
        all(Deployment.class).forEach(one -> pods.add(one.getSpec().getTemplate()));
        all(StatefulSet.class).forEach(one -> pods.add(one.getSpec().getTemplate()));
        return pods;
    }

    List<PodTemplateSpec> selected(LabelSelector selector) {
        return pods().stream()
                .filter(pod -> Labels.match(selector, pod.getMetadata().getLabels()))
                .toList();
    }

    Container product() {
        return find(Deployment.class, PRODUCT)
                .orElseThrow()
                .getSpec()
                .getTemplate()
                .getSpec()
                .getContainers()
                .get(0);
    }

    /** Keys of the Secret: those in the overlay, or those that its example file tells the operator to make. */
    Map<String, String> secretKeys(String secret) throws IOException {
        Optional<Secret> made = find(Secret.class, secret);
        if (made.isPresent()) {
            return made.get().getStringData();
        }
        Path example = FOLDER.resolve(name).resolve("secret.example.env");
        return Files.exists(example) ? EnvFile.read(example) : Map.of();
    }

    /**
     * The environment that the product's container gets.
     *
     * @param secret stands for each value that the operator keeps secret
     */
    public Map<String, String> environment(String secret) throws IOException {
        Map<String, String> values =
                new TreeMap<>(find(ConfigMap.class, PRODUCT).orElseThrow().getData());
        for (EnvVar variable : product().getEnv()) {
            var reference = variable.getValueFrom().getSecretKeyRef();
            String value = secretKeys(reference.getName()).get(reference.getKey());
            if (value != null) {
                values.put(variable.getName(), value.isEmpty() ? secret : value);
            } else if (!Boolean.TRUE.equals(reference.getOptional())) {
                throw new AssertionError(name + " has no secret key " + reference.getKey());
            }
        }
        return values;
    }
}
