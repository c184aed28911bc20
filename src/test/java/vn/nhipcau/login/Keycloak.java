package vn.nhipcau.login;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;

/**
 * One Keycloak for all login tests of a run, behind a gate. What the second test profile must know of it stands in the
 * process's properties, as every profile has classes of its own.
 */
public final class Keycloak implements QuarkusTestResourceLifecycleManager {

    static final String CLIENT_SECRET = "only-for-development-and-tests-0123456789";
    static final String API_SECRET = "only-for-tests-of-programs-0123456789";
    static final String PASSWORD = "mot-mat-khau-de-thu";
    static final String ADMIN = "admin";

    private static final Path REALM = Path.of("kubernetes/overlays/demo/keycloak/nhip-cau-realm.json");
    private static final String PORT = "nhipcau.keycloak.port";
    private static final String MAIL_PORT = "nhipcau.keycloak.mail-port";
    private static final String APPLICATION_PORT = "nhipcau.keycloak.application-port";

    private static GreenMail mail;

    static GreenMail mail() {
        return mail;
    }

    static String address() {
        return "http://localhost:" + System.getProperty(PORT);
    }

    static String realm() {
        return address() + "/realms/nhip-cau";
    }

    @Override
    public Map<String, String> start() {
        synchronized (System.getProperties()) {
            if (System.getProperty(PORT) == null) {
                startServer();
            }
        }
        mail = new GreenMail(new ServerSetup(Integer.getInteger(MAIL_PORT), "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        mail.start();
        return Map.of(
                "quarkus.http.test-port", System.getProperty(APPLICATION_PORT),
                "quarkus.oidc.auth-server-url", realm(),
                "quarkus.oidc.credentials.secret", CLIENT_SECRET);
    }

    /** The server stops with the process. */
    @Override
    public void stop() {
        mail.stop();
        Gate.turn(Gate.OPEN);
    }

    private static void startServer() {
        String applicationPort = Integer.toString(Ports.free());
        String mailPort = Integer.toString(Ports.free());
        try {
            KeycloakServer server = KeycloakServer.start(
                    REALM,
                    Map.of(
                            "NHIPCAU_PUBLIC_ADDRESS", "http://localhost:" + applicationPort,
                            "NHIPCAU_CLIENT_SECRET", CLIENT_SECRET,
                            "NHIPCAU_API_SECRET", API_SECRET,
                            "NHIPCAU_DEMO_PASSWORD", PASSWORD,
                            "NHIPCAU_MAIL_HOST", "127.0.0.1",
                            "NHIPCAU_MAIL_PORT", mailPort,
                            "NHIPCAU_MAIL_FROM", "nhip-cau@nhipcau.example",
                            "KC_BOOTSTRAP_ADMIN_USERNAME", ADMIN,
                            "KC_BOOTSTRAP_ADMIN_PASSWORD", ADMIN));
            Gate.turn(Gate.OPEN);
            System.setProperty(MAIL_PORT, mailPort);
            System.setProperty(APPLICATION_PORT, applicationPort);
            System.setProperty(PORT, Integer.toString(new Gate(server.port).port));
        } catch (IOException problem) {
            throw new UncheckedIOException("Keycloak did not start", problem);
        }
    }
}
