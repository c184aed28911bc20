package vn.nhipcau.deployment;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Which environment variables the application understands when it starts, and which were fixed when it was built. */
final class KnownSettings {

    private static final String MODEL = "META-INF/quarkus-config-doc/quarkus-config-model.json";

    private final Map<String, Boolean> changeable = new TreeMap<>();

    private KnownSettings() {}

    /** Our own settings, and those that the Quarkus extensions of this application document. */
    static KnownSettings read() throws IOException {
        KnownSettings known = new KnownSettings();
        ObjectMapper json = new ObjectMapper();
        for (URL model : Collections.list(KnownSettings.class.getClassLoader().getResources(MODEL))) {
            try (InputStream text = model.openStream()) {
                known.add(json.readTree(text));
            }
        }
        OwnSettings own = OwnSettings.read();
        own.declared.keySet().forEach(name -> known.changeable.put(variable(name), true));
        ApplicationProperties.read().values.keySet().stream()
                .filter(name -> name.startsWith("nhipcau."))
                .forEach(name -> known.changeable.put(variable(name), true));
        own.buildTime.forEach(name -> known.changeable.put(variable(name), false));
        return known;
    }

    static String variable(String name) {
        return name.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT);
    }

    boolean isKnown(String variable) {
        return changeable.containsKey(variable);
    }

    /** True when the running application listens to it. */
    boolean isChangeable(String variable) {
        return changeable.getOrDefault(variable, false);
    }

    private void add(JsonNode node) {
        JsonNode variable = node.at("/path/environmentVariable");
        if (variable.isTextual()) {
            changeable.put(variable.asText(), node.path("phase").asText().equals("RUN_TIME"));
        }
        node.forEach(this::add);
    }
}
