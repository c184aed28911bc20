package vn.nhipcau.platform.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** The embedded server's binaries, for tests that run servers of their own. */
public final class ServerSoftware {

    private ServerSoftware() {}

    public static Path unpacked() {
        try {
            EmbeddedFolders folders = EmbeddedFolders.of(EmbeddedDatabase.Use.TEST);
            EmbeddedServer.unpackOnce(folders);
            return folders.software();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
