package vn.nhipcau.deployment;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** Files of NAME=value lines, as kubectl and kustomize read them. */
final class EnvFile {

    private EnvFile() {}

    static Map<String, String> read(Path file) throws IOException {
        Map<String, String> values = new LinkedHashMap<>();
        for (String line : Files.readAllLines(file)) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            int equals = line.indexOf('=');
            if (equals < 1 || values.put(line.substring(0, equals), line.substring(equals + 1)) != null) {
                throw new AssertionError(file + ": no NAME=value, or a second time: " + line);
            }
        }
        return values;
    }
}
