package vn.nhipcau.deployment;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The table of our own settings for the operator's guide, written from the code. */
final class SettingsTable {

    private final ApplicationProperties properties = ApplicationProperties.read();
    private final Map<String, OwnSettings.Setting> settings = new TreeMap<>();

    private SettingsTable() throws IOException {
        OwnSettings own = OwnSettings.read();
        own.declared.forEach(settings::put);
        properties.values.keySet().stream()
                .filter(name -> name.startsWith("nhipcau."))
                .forEach(name -> settings.putIfAbsent(name, new OwnSettings.Setting(name, null, null, true)));
        settings.keySet().removeAll(own.buildTime);
    }

    static String write() throws IOException {
        SettingsTable table = new SettingsTable();
        StringBuilder text = new StringBuilder("| variable | what | default |\n|---|---|---|\n");
        table.settings
                .values()
                .forEach(setting -> text.append("| `")
                        .append(KnownSettings.variable(setting.name()))
                        .append("` | ")
                        .append(table.doc(setting).replace("|", "\\|"))
                        .append(" | ")
                        .append(table.byDefault(setting))
                        .append(" |\n"));
        return text.toString();
    }

    static List<String> unexplained() throws IOException {
        SettingsTable table = new SettingsTable();
        return table.settings.values().stream()
                .filter(setting -> table.doc(setting).isBlank())
                .map(OwnSettings.Setting::name)
                .toList();
    }

    private String doc(OwnSettings.Setting setting) {
        String doc = setting.doc() == null ? properties.comments.getOrDefault(setting.name(), "") : setting.doc();
        return doc.isEmpty()
                ? ""
                : Character.toUpperCase(doc.charAt(0)) + doc.substring(1).replaceFirst("\\.$", "");
    }

    private String byDefault(OwnSettings.Setting setting) {
        String value = properties.values.getOrDefault(setting.name(), setting.byDefault());
        if (value == null) {
            return setting.optional() ? "none" : "**must be set**";
        }
        return value.matches("\\$\\{[a-z.-]+}")
                ? "that of `" + KnownSettings.variable(value.substring(2, value.length() - 1)) + "`"
                : "`" + value + "`";
    }
}
