package vn.nhipcau.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What people read: both languages say everything, with the same values, and no template speaks by itself. */
class WordsTest {

    private static final Path MESSAGES = Product.RESOURCES.resolve("messages");
    private static final Pattern VALUE = Pattern.compile("\\{([a-zA-Z]+)");
    private static final Pattern NOT_TEXT = Pattern.compile(
            "(?s)\\{!.*?!}|\\{#wide}.*?\\{/wide}|<!--.*?-->|<script.*?</script>|<style.*?</style>|<[^<>{]*(\\{[^{}]*}[^<>{]*)*>|\\{[^{}]*}|&[a-z#0-9]+;");

    @Test
    void bothLanguagesSayTheSameThings() throws IOException {
        for (Path vietnamese : Product.files(MESSAGES, "_vi.properties")) {
            Properties vi = read(vietnamese);
            Properties en = read(Path.of(vietnamese.toString().replace("_vi.", "_en.")));
            assertEquals(vi.stringPropertyNames(), en.stringPropertyNames(), vietnamese.toString());
            for (String key : vi.stringPropertyNames()) {
                assertEquals(values(vi.getProperty(key)), values(en.getProperty(key)), vietnamese + " " + key);
            }
        }
    }

    @Test
    void vietnameseIsComposedUnicode() throws IOException {
        for (Path file : Product.files(Product.RESOURCES, "_vi.properties")) {
            String text = Files.readString(file);
            assertEquals(Normalizer.normalize(text, Normalizer.Form.NFC), text, file.toString());
        }
    }

    @Test
    void templatesHoldNoTextOfTheirOwn() throws IOException {
        List<String> found = new ArrayList<>();
        for (Path template : Product.files(Product.RESOURCES.resolve("templates"), ".html")) {
            String rest = Files.readString(template);
            for (int depth = 0; depth < 4; depth++) {
                rest = NOT_TEXT.matcher(rest).replaceAll(" ");
            }
            for (String word : rest.split("[^\\p{L}]+")) {
                if (word.length() > 1 && !word.equals("Nhịp") && !word.equals("Cầu")) {
                    found.add(template.getFileName() + ": " + word);
                }
            }
        }
        assertEquals(List.of(), found);
    }

    private static Properties read(Path file) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        return properties;
    }

    private static Set<String> values(String message) {
        Set<String> values = new TreeSet<>();
        Matcher matcher = VALUE.matcher(message);
        while (matcher.find()) {
            values.add(matcher.group(1));
        }
        return values;
    }
}
