package vn.nhipcau.platform.door;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.smallrye.config.EnvConfigSource;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.nhipcau.deployment.Overlay;

/** With what an overlay sets, and a Secret made as its example says, the application may start. */
class OverlaysTest {

    private static final String SECRET = "Zk3hJx8mQ2vT7bNw5cR9pLs4dF6gY1aE";

    @ParameterizedTest
    @ValueSource(strings = {"demo", "production"})
    void nothingThatProductionNeedsIsMissing(String overlay) throws IOException {
        Map<String, String> environment = Overlay.of(overlay).environment(SECRET);
        assertEquals(
                List.of(),
                RequiredSettings.wrongIn(new SmallRyeConfigBuilder()
                        .addDefaultInterceptors()
                        .withProfile("prod")
                        .withSources(
                                new PropertiesConfigSource(
                                        Path.of("src/main/resources/application.properties")
                                                .toUri()
                                                .toURL(),
                                        250),
                                new EnvConfigSource(environment, 300))
                        .build()));
    }
}
