package vn.nhipcau.notification;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.util.Map;

/** The application built as for production: mail leaves by SMTP, to a port where a test may start a server. */
public class OverSmtp implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "nhipcau.mail.delivery", "smtp",
                "nhipcau.mail.host", "127.0.0.1",
                "nhipcau.mail.port", Integer.toString(freePort()),
                "nhipcau.mail.security", "none",
                "nhipcau.mail.timeout", "5s");
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
