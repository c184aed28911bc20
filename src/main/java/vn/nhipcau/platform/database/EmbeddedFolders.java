package vn.nhipcau.platform.database;

import java.nio.file.Path;
import java.util.Locale;

/**
 * Where the embedded database lives: the software once per user, the data of development once per checkout and kept,
 * the data of tests inside {@code target} and gone with it.
 *
 * @param software unpacked server binaries, shared by all checkouts
 * @param data the server's data folder
 * @param temporary the server's scratch folder
 */
record EmbeddedFolders(Path software, Path data, Path temporary) {

    static EmbeddedFolders of(EmbeddedDatabase.Use use) {
        Path cache = userCache().resolve("nhip-cau");
        Path data = switch (use) {
            case DEVELOPMENT -> cache.resolve("development-" + checkout());
            case TEST -> project().resolve("target").resolve("test-database");
        };
        return new EmbeddedFolders(
                cache.resolve("mariadb-11.4.5"), data, data.resolveSibling(data.getFileName() + "-temporary"));
    }

    private static Path userCache() {
        String chosen = System.getenv("XDG_CACHE_HOME");
        String windows = System.getenv("LOCALAPPDATA");
        if (chosen != null && !chosen.isBlank()) {
            return Path.of(chosen);
        }
        return windows != null && !windows.isBlank()
                ? Path.of(windows)
                : Path.of(System.getProperty("user.home"), ".cache");
    }

    private static String checkout() {
        Path project = project();
        String name = project.getFileName().toString().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        return name + "-" + Integer.toHexString(project.toString().hashCode());
    }

    /** The project folder: development mode runs inside {@code target}. */
    private static Path project() {
        Path here = Path.of("").toAbsolutePath();
        return here.endsWith("target") ? here.getParent() : here;
    }
}
