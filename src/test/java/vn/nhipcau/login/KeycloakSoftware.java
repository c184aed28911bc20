package vn.nhipcau.login;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Keycloak's own distribution, unpacked and prepared once per user, whichever checkout asks first. */
final class KeycloakSoftware {

    private static final Path ZIP = Path.of(System.getProperty("keycloak.zip", "missing"));
    private static final Path CACHE = userCache().resolve("nhip-cau");

    private KeycloakSoftware() {}

    /** Unpacking takes seconds, preparing half a minute: a lock keeps two builds from doing it at once. */
    static Path ready() {
        Path home = CACHE.resolve(ZIP.getFileName().toString().replaceAll("\\.zip$", ""));
        Path marker = home.resolve("prepared");
        try {
            Files.createDirectories(CACHE);
            try (FileChannel file = FileChannel.open(
                            home.resolveSibling(home.getFileName() + ".lock"),
                            StandardOpenOption.CREATE,
                            StandardOpenOption.WRITE);
                    FileLock held = file.lock()) {
                if (held.isValid() && !Files.exists(marker)) {
                    delete(home);
                    unpack(home);
                    prepare(home);
                    Files.createFile(marker);
                }
            }
            return home;
        } catch (IOException problem) {
            throw new UncheckedIOException("Keycloak could not be unpacked from " + ZIP + " to " + home, problem);
        }
    }

    /** A folder that shares the software and has data of its own, so that two checkouts do not meet. */
    static void lend(Path software, Path home) throws IOException {
        delete(home);
        Files.createDirectories(home);
        copy(software.resolve("conf"), home.resolve("conf"));
        copy(software.resolve("providers"), home.resolve("providers"));
        for (String shared : List.of("lib", "themes")) {
            try {
                Files.createSymbolicLink(home.resolve(shared), software.resolve(shared));
            } catch (UnsupportedOperationException | FileSystemException noLinksHere) {
                copy(software.resolve(shared), home.resolve(shared));
            }
        }
    }

    private static void unpack(Path home) throws IOException {
        try (InputStream file = Files.newInputStream(ZIP);
                ZipInputStream zip = new ZipInputStream(file)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                // the first folder of every entry is the distribution's name
                Path inside = Path.of(entry.getName());
                Path target = inside.getNameCount() > 1
                        ? home.resolve(inside.subpath(1, inside.getNameCount())).normalize()
                        : home;
                if (!target.startsWith(home)) {
                    throw new IOException("outside of the folder: " + entry.getName());
                }
                if (entry.isDirectory()) {
                    Files.createDirectories(target);
                } else {
                    Files.createDirectories(target.getParent());
                    Files.copy(zip, target);
                }
            }
        }
    }

    private static void prepare(Path home) throws IOException {
        Process build = new ProcessBuilder(KeycloakServer.java(home, "build", "--db=dev-mem"))
                .redirectErrorStream(true)
                .redirectOutput(home.resolve("prepare.log").toFile())
                .start();
        try {
            if (build.waitFor() != 0) {
                throw new IOException("kc build failed; see " + home.resolve("prepare.log"));
            }
        } catch (InterruptedException stopped) {
            build.destroy();
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", stopped);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        }
    }

    /** Does not follow links: what they lead to is shared. */
    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (var files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
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
}
