package vn.nhipcau.deployment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The operator's guide says what the code says. */
class OperatingGuideTest {

    private static final Path GUIDE = Path.of("src/docs/operating.md");
    private static final Pattern TABLE =
            Pattern.compile("(?s)(<!-- settings: [^>]*-->\n).*?(<!-- end of settings -->)");
    private static final Pattern VARIABLE = Pattern.compile("\\b(?:QUARKUS|NHIPCAU)_[A-Z0-9_]*[A-Z0-9]\\b");
    private static final List<Path> TEXTS =
            List.of(GUIDE, Path.of("README.md"), Path.of("CONTRIBUTING.md"), Path.of("kubernetes/README.md"));

    @Test
    void theTableOfSettingsIsThatOfTheCode() throws IOException {
        String guide = Files.readString(GUIDE);
        Matcher table = TABLE.matcher(guide);
        assertTrue(table.find(), GUIDE + " has no place for the table");
        String renewed =
                table.replaceFirst(Matcher.quoteReplacement(table.group(1) + SettingsTable.write() + table.group(2)));
        if (Boolean.getBoolean("renew.guide")) {
            Files.writeString(GUIDE, renewed);
        } else {
            assertEquals(
                    renewed,
                    guide,
                    "The table in " + GUIDE
                            + " is out of date. Renew it with: ./mvnw test -Dtest=OperatingGuideTest -Drenew.guide=true");
        }
    }

    @Test
    void everySettingIsExplained() throws IOException {
        assertEquals(
                List.of(),
                SettingsTable.unexplained(),
                "Say what the setting is for: in the Javadoc of its field or method, or in a comment right above its line in "
                        + ApplicationProperties.FILE);
    }

    @Test
    void everyVariableThatATextNamesIsKnown() throws IOException {
        KnownSettings known = KnownSettings.read();
        String realm = Files.readString(Path.of("kubernetes/overlays/demo/keycloak/nhip-cau-realm.json"));
        List<String> unknown = new ArrayList<>();
        for (Path text : TEXTS) {
            Matcher variables = VARIABLE.matcher(Files.readString(text));
            TreeSet<String> named = new TreeSet<>();
            while (variables.find()) {
                named.add(variables.group());
            }
            // some texts speak of what Keycloak fills into the realm file
            named.removeIf(name -> realm.contains("${" + name));
            named.stream().filter(name -> !known.isChangeable(name)).forEach(name -> unknown.add(text + ": " + name));
        }
        assertEquals(List.of(), unknown);
    }
}
