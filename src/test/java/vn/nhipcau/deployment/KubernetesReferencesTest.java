package vn.nhipcau.deployment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.HTTPGetAction;
import io.fabric8.kubernetes.api.model.IntOrString;
import io.fabric8.kubernetes.api.model.LabelSelectorBuilder;
import io.fabric8.kubernetes.api.model.PodTemplateSpec;
import io.fabric8.kubernetes.api.model.Probe;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.ServiceAccount;
import io.fabric8.kubernetes.api.model.Volume;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.apps.StatefulSet;
import io.fabric8.kubernetes.api.model.autoscaling.v2.HorizontalPodAutoscaler;
import io.fabric8.kubernetes.api.model.networking.v1.Ingress;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudget;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a manifest names is there: pods, ports, services, keys, volumes. */
class KubernetesReferencesTest {

    @ParameterizedTest
    @ValueSource(strings = {"demo", "production"})
    void servicesAndIngressesLeadToAPort(String name) {
        Overlay overlay = Overlay.of(name);
        for (Service service : overlay.all(Service.class)) {
            var pods = overlay.selected(new LabelSelectorBuilder()
                    .withMatchLabels(service.getSpec().getSelector())
                    .build());
            assertEquals(1, pods.size(), service.getMetadata().getName());
            service.getSpec().getPorts().forEach(port -> assertPort(pods, port.getTargetPort()));
        }
        for (Ingress ingress : overlay.all(Ingress.class)) {
            ingress.getSpec().getRules().stream()
                    .flatMap(rule -> rule.getHttp().getPaths().stream())
                    .map(path -> path.getBackend().getService())
                    .forEach(backend -> assertTrue(
                            overlay.find(Service.class, backend.getName()).orElseThrow().getSpec().getPorts().stream()
                                    .anyMatch(port -> port.getName()
                                            .equals(backend.getPort().getName()))));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"demo", "production"})
    void selectorsFindPods(String name) {
        Overlay overlay = Overlay.of(name);
        overlay.all(PodDisruptionBudget.class)
                .forEach(one -> assertFalse(
                        overlay.selected(one.getSpec().getSelector()).isEmpty()));
        for (NetworkPolicy policy : overlay.all(NetworkPolicy.class)) {
            var pods = overlay.selected(policy.getSpec().getPodSelector());
            assertFalse(pods.isEmpty());
            policy.getSpec().getIngress().stream()
                    .flatMap(rule -> rule.getPorts().stream())
                    .forEach(port -> assertPort(pods, port.getPort()));
        }
        for (Deployment deployment : overlay.all(Deployment.class)) {
            PodTemplateSpec own = deployment.getSpec().getTemplate();
            assertEquals(List.of(own), overlay.selected(deployment.getSpec().getSelector()));
            own.getSpec()
                    .getTopologySpreadConstraints()
                    .forEach(spread -> assertEquals(List.of(own), overlay.selected(spread.getLabelSelector())));
        }
        for (StatefulSet set : overlay.all(StatefulSet.class)) {
            assertEquals(
                    List.of(set.getSpec().getTemplate()),
                    overlay.selected(set.getSpec().getSelector()));
            assertTrue(
                    overlay.find(Service.class, set.getSpec().getServiceName()).isPresent());
        }
        for (HorizontalPodAutoscaler scaler : overlay.all(HorizontalPodAutoscaler.class)) {
            assertTrue(overlay.find(
                            Deployment.class,
                            scaler.getSpec().getScaleTargetRef().getName())
                    .isPresent());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"demo", "production"})
    void containersFindTheirKeysVolumesAndPorts(String name) throws IOException {
        Overlay overlay = Overlay.of(name);
        for (PodTemplateSpec pod : overlay.pods()) {
            String account = pod.getSpec().getServiceAccountName();
            assertTrue(account == null
                    || overlay.find(ServiceAccount.class, account).isPresent());
            for (Volume volume : pod.getSpec().getVolumes()) {
                assertTrue(volume.getConfigMap() == null
                        || overlay.find(ConfigMap.class, volume.getConfigMap().getName())
                                .isPresent());
            }
            for (Container container : pod.getSpec().getContainers()) {
                probes(container).forEach(probe -> assertPort(List.of(pod), probe));
                assertEnvironment(overlay, container);
                assertVolumes(overlay, pod, container);
            }
        }
    }

    private static void assertEnvironment(Overlay overlay, Container container) throws IOException {
        container
                .getEnvFrom()
                .forEach(from -> assertTrue(
                        overlay.find(ConfigMap.class, from.getConfigMapRef().getName())
                                .isPresent()));
        for (var variable : container.getEnv()) {
            var reference = variable.getValueFrom() == null
                    ? null
                    : variable.getValueFrom().getSecretKeyRef();
            if (reference != null && !Boolean.TRUE.equals(reference.getOptional())) {
                Set<String> keys = overlay.secretKeys(reference.getName()).keySet();
                assertTrue(keys.contains(reference.getKey()), variable.getName() + " wants " + reference.getKey());
            }
        }
    }

    private static void assertVolumes(Overlay overlay, PodTemplateSpec pod, Container container) {
        Set<String> volumes = Stream.concat(
                        pod.getSpec().getVolumes().stream().map(Volume::getName),
                        overlay.all(StatefulSet.class).stream()
                                .flatMap(set -> set.getSpec().getVolumeClaimTemplates().stream())
                                .map(claim -> claim.getMetadata().getName()))
                .collect(Collectors.toSet());
        container.getVolumeMounts().forEach(mount -> assertTrue(volumes.contains(mount.getName()), mount.getName()));
    }

    private static Stream<IntOrString> probes(Container container) {
        return Stream.of(container.getStartupProbe(), container.getLivenessProbe(), container.getReadinessProbe())
                .filter(Objects::nonNull)
                .map(KubernetesReferencesTest::port);
    }

    private static IntOrString port(Probe probe) {
        HTTPGetAction get = probe.getHttpGet();
        return get == null ? probe.getTcpSocket().getPort() : get.getPort();
    }

    /** At least one of these pods has the port by that name. */
    private static void assertPort(List<PodTemplateSpec> pods, IntOrString name) {
        assertTrue(
                pods.stream()
                        .flatMap(pod -> pod.getSpec().getContainers().stream())
                        .flatMap(container -> container.getPorts().stream())
                        .anyMatch(port -> port.getName().equals(name.getStrVal())),
                "no port " + name.getStrVal());
    }
}
