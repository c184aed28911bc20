package vn.nhipcau.deployment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every variable that an overlay sets means something to the application. */
class OverlaySettingsTest {

    @ParameterizedTest
    @ValueSource(strings = {"demo", "production"})
    void theApplicationListensToEveryVariable(String name) throws IOException {
        KnownSettings known = KnownSettings.read();
        Map<String, String> environment = Overlay.of(name).environment("secret");
        TreeSet<String> unheard = new TreeSet<>(environment.keySet());
        Overlay.of(name).product().getEnv().forEach(variable -> unheard.add(variable.getName()));
        unheard.removeIf(known::isChangeable);
        assertEquals(List.of(), List.copyOf(unheard), "unknown, or fixed when the application is built");
    }

    @Test
    void aMisspeltVariableAndOneThatCameTooLateWouldBeSeen() throws IOException {
        KnownSettings known = KnownSettings.read();
        assertTrue(known.isChangeable("NHIPCAU_LINK_KEY"));
        assertTrue(known.isChangeable("NHIPCAU_MAIL_HOST"));
        assertTrue(known.isChangeable("QUARKUS_DATASOURCE_JDBC_URL"));
        assertFalse(known.isKnown("NHIPCAU_LINKKEY"));
        assertFalse(known.isKnown("QUARKUS_DATASOURCE_URL"));
        assertFalse(known.isChangeable("NHIPCAU_MAIL_DELIVERY"));
        assertFalse(known.isChangeable("QUARKUS_MANAGEMENT_ENABLED"));
    }
}
