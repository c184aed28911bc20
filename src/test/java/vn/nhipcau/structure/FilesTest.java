package vn.nhipcau.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Files stay small; style.md says how small. */
class FilesTest {

    private static final int JAVA_LIMIT = 250;
    private static final int TEMPLATE_LIMIT = 120;

    @Test
    void noSourceFileIsTooLong() {
        assertEquals(List.of(), longerThan(JAVA_LIMIT, Product.files(Product.SOURCES, ".java")));
        assertEquals(List.of(), longerThan(JAVA_LIMIT, Product.files(Path.of("src/test/java"), ".java")));
    }

    @Test
    void noTemplateIsTooLong() {
        assertEquals(
                List.of(), longerThan(TEMPLATE_LIMIT, Product.files(Product.RESOURCES.resolve("templates"), ".html")));
    }

    @Test
    void everyPackageSaysWhatItIsFor() {
        List<Path> silent = Product.files(Product.SOURCES, ".java").stream()
                .map(Path::getParent)
                .distinct()
                .filter(folder -> !folder.resolve("package-info.java").toFile().exists())
                .toList();
        assertEquals(List.of(), silent);
    }

    private static List<String> longerThan(int limit, List<Path> files) {
        // a message bundle is a list of keys, not code to read
        return files.stream()
                .filter(file -> !file.toString().endsWith("Messages.java"))
                .filter(file -> Product.lines(file).size() > limit)
                .map(file -> file + ": " + Product.lines(file).size())
                .toList();
    }
}
