package vn.nhipcau.login;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.List;
import java.util.Map;

/** The application with a real Keycloak instead of the provider of development. */
public class WithKeycloak implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of("quarkus.oidc.devservices.enabled", "false", "quarkus.oidc.api.token.audience", "nhip-cau");
    }

    @Override
    public List<TestResourceEntry> testResources() {
        return List.of(new TestResourceEntry(Keycloak.class));
    }

    /** The same, but nobody answers while the application starts. */
    public static final class Asleep extends WithKeycloak {

        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(new TestResourceEntry(Keycloak.class), new TestResourceEntry(Closed.class));
        }
    }

    /** Closes the way before the application starts. */
    public static final class Closed implements io.quarkus.test.common.QuarkusTestResourceLifecycleManager {

        @Override
        public int order() {
            return 1;
        }

        @Override
        public Map<String, String> start() {
            Gate.turn(Gate.SHUT);
            return Map.of();
        }

        @Override
        public void stop() {
            Gate.turn(Gate.OPEN);
        }
    }
}
