package vn.nhipcau.deployment;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What application.properties sets for production, and the comment right above a line. */
final class ApplicationProperties {

    static final Path FILE = Path.of("src/main/resources/application.properties");
    private static final Pattern LINE = Pattern.compile("(?:%([a-z,]+)\\.)?([a-z][^=\\s]*)=(.*)");

    final Map<String, String> values = new TreeMap<>();
    final Map<String, String> comments = new TreeMap<>();

    static ApplicationProperties read() throws IOException {
        ApplicationProperties properties = new ApplicationProperties();
        String comment = "";
        for (String line : Files.readAllLines(FILE)) {
            if (line.startsWith("#")) {
                boolean heading = line.startsWith("# ----");
                comment = heading ? "" : (comment + " " + line.substring(1).strip()).strip();
                continue;
            }
            properties.add(LINE.matcher(line), comment);
            comment = "";
        }
        return properties;
    }

    private void add(Matcher line, String comment) {
        if (!line.matches()) {
            return;
        }
        String name = line.group(2);
        boolean forProduction = line.group(1) != null && line.group(1).contains("prod");
        if (forProduction || line.group(1) == null && !values.containsKey(name)) {
            values.put(name, line.group(3));
        }
        if (!comment.isEmpty()) {
            comments.putIfAbsent(name, comment);
        }
    }
}
