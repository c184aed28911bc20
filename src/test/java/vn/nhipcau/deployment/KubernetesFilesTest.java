package vn.nhipcau.deployment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.Namespace;
import io.fabric8.kubernetes.api.model.PodSpec;
import io.fabric8.kubernetes.api.model.PodTemplateSpec;
import io.fabric8.kubernetes.api.model.Secret;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.quarkus.runtime.configuration.DurationConverter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the Kubernetes files say, read as strictly as we can without a cluster. */
class KubernetesFilesTest {

    @ParameterizedTest
    @ValueSource(strings = {"demo", "production"})
    void everythingIsInTheOverlaysNamespace(String name) {
        Overlay overlay = Overlay.of(name);
        String namespace = overlay.all(Namespace.class).get(0).getMetadata().getName();
        for (HasMetadata one : overlay.all()) {
            if (!(one instanceof Namespace)) {
                assertEquals(
                        namespace,
                        one.getMetadata().getNamespace(),
                        one.getMetadata().getName());
            }
        }
        Set<String> names = new TreeSet<>();
        overlay.all()
                .forEach(one -> assertTrue(
                        names.add(one.getKind() + "/" + one.getMetadata().getName())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"demo", "production"})
    void everyPodIsRestrictedAndBounded(String name) {
        for (PodTemplateSpec template : Overlay.of(name).pods()) {
            PodSpec pod = template.getSpec();
            assertTrue(pod.getSecurityContext().getRunAsNonRoot());
            assertTrue(pod.getSecurityContext().getRunAsUser() > 0);
            assertEquals(
                    "RuntimeDefault",
                    pod.getSecurityContext().getSeccompProfile().getType());
            assertFalse(pod.getAutomountServiceAccountToken());
            for (Container container : pod.getContainers()) {
                assertFalse(container.getSecurityContext().getAllowPrivilegeEscalation());
                assertEquals(
                        List.of("ALL"),
                        container.getSecurityContext().getCapabilities().getDrop());
                assertEquals(
                        Set.of("cpu", "memory"),
                        container.getResources().getLimits().keySet());
                assertEquals(
                        Set.of("cpu", "memory"),
                        container.getResources().getRequests().keySet());
                assertNotNull(container.getReadinessProbe(), container.getName());
                assertTrue(container.getImage().matches(".+:[v\\d].*"), container.getImage() + " is not pinned");
                assertTrue(
                        container.getName().equals("keycloak")
                                || container.getSecurityContext().getReadOnlyRootFilesystem(),
                        container.getName());
            }
        }
    }

    @Test
    void theProductIsWatchedAndEndsInPeace() throws IOException {
        Overlay overlay = Overlay.of("production");
        PodSpec pod = overlay.find(Deployment.class, Overlay.PRODUCT)
                .orElseThrow()
                .getSpec()
                .getTemplate()
                .getSpec();
        Container product = overlay.product();
        assertEquals("/q/health/started", product.getStartupProbe().getHttpGet().getPath());
        assertEquals("/q/health/live", product.getLivenessProbe().getHttpGet().getPath());
        assertEquals("/q/health/ready", product.getReadinessProbe().getHttpGet().getPath());
        assertTrue(product.getReadinessProbe().getTimeoutSeconds() > 5, "a missing database is told after 5 s");
        long preStop = product.getLifecycle().getPreStop().getSleep().getSeconds();
        var settings = ApplicationProperties.read().values;
        long delay = DurationConverter.parseDuration(settings.get("quarkus.shutdown.delay"))
                .toSeconds();
        long timeout = DurationConverter.parseDuration(settings.get("quarkus.shutdown.timeout"))
                .toSeconds();
        assertTrue(delay > 0 && timeout > 0);
        assertTrue(pod.getTerminationGracePeriodSeconds() >= preStop + delay + timeout + 10);
        assertEquals(2, pod.getTopologySpreadConstraints().size());
    }

    @Test
    void productionKeepsItsSecretElsewhere() {
        assertEquals(List.of(), Overlay.of("production").all(Secret.class));
    }

    @Test
    void everyOpenPlaceOfTheRealmIsFilled() throws IOException {
        String realm = Files.readString(Path.of("kubernetes/overlays/demo/keycloak/nhip-cau-realm.json"));
        Set<String> given = Overlay.of("demo")
                .find(Deployment.class, "keycloak")
                .orElseThrow()
                .getSpec()
                .getTemplate()
                .getSpec()
                .getContainers()
                .get(0)
                .getEnv()
                .stream()
                .map(variable -> variable.getName())
                .collect(Collectors.toSet());
        Matcher open = Pattern.compile("\\$\\{([A-Z][A-Z0-9_]+)}").matcher(realm);
        Set<String> missing = new TreeSet<>();
        while (open.find()) {
            if (!given.contains(open.group(1))) {
                missing.add(open.group(1));
            }
        }
        assertEquals(Set.of(), missing);
    }

    @Test
    void aWrongFieldOrALostFileWouldBeSeen() throws IOException {
        var deployment = Yaml.one(Path.of("kubernetes/base/deployment.yaml"));
        deployment.withObject("/spec/template/spec").put("terminationGracePeriod", 45);
        assertThrows(AssertionError.class, () -> Manifests.read(deployment));
        Path folder = Files.createTempDirectory("kustomization");
        Files.writeString(folder.resolve("kustomization.yaml"), "resources:\n  - nowhere.yaml\n");
        assertThrows(AssertionError.class, () -> Kustomization.build(folder));
        Files.writeString(folder.resolve("kustomization.yaml"), "patchesJson6902: []\n");
        assertThrows(AssertionError.class, () -> Kustomization.build(folder));
    }
}
