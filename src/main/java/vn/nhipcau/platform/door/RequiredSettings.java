package vn.nhipcau.platform.door;

import io.smallrye.common.net.Inet;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;

/** Looks at what production cannot do without. Each finding is a sentence: which variable, and what to do. */
final class RequiredSettings {

    private static final int KEY_LENGTH = 32;
    private static final int DIFFERENT_CHARACTERS = 10;
    private static final String MAKE_ONE = "make one with: openssl rand -base64 48";

    private final Config config;
    private final List<String> wrong = new ArrayList<>();

    private RequiredSettings(Config config) {
        this.config = config;
    }

    /** Empty when the application may start. */
    static List<String> wrongIn(Config config) {
        RequiredSettings settings = new RequiredSettings(config);
        settings.database();
        settings.login();
        settings.publicAddress();
        settings.key("nhipcau.link-key", "it signs the links in invitations");
        settings.key("nhipcau.session-key", "it protects the cookies of signed-in people");
        settings.previousKeys();
        settings.sender();
        settings.proxies();
        return List.copyOf(settings.wrong);
    }

    private void database() {
        Optional<String> url = value("quarkus.datasource.jdbc.url");
        if (url.isEmpty()) {
            say(
                    "quarkus.datasource.jdbc.url",
                    "is not set: give the database's address, jdbc:mysql://db.example/nhip_cau");
        } else if (!url.get().startsWith("jdbc:mysql://")) {
            say("quarkus.datasource.jdbc.url", "must begin with jdbc:mysql:// (for MariaDB, too)");
        }
        if (value("quarkus.datasource.username").isEmpty() && !url.orElse("").contains("user=")) {
            say("quarkus.datasource.username", "is not set: name the database's user");
        }
    }

    private void login() {
        Optional<String> provider = value("quarkus.oidc.auth-server-url");
        if (provider.isEmpty()) {
            say(
                    "quarkus.oidc.auth-server-url",
                    "is not set: give the identity provider's address, https://login.example/realms/nhip-cau");
        } else if (!isWebAddress(provider.get())) {
            say("quarkus.oidc.auth-server-url", "is not a web address (https://…)");
        }
        if (value("quarkus.oidc.client-id").isEmpty()) {
            say("quarkus.oidc.client-id", "is not set: give the name under which the provider knows this application");
        }
        if (value("quarkus.oidc.credentials.secret").isEmpty()) {
            say("quarkus.oidc.credentials.secret", "is not set: give the client secret that the provider issued");
        }
    }

    private void publicAddress() {
        Optional<String> address = value("nhipcau.public-address");
        if (address.isEmpty()) {
            say(
                    "nhipcau.public-address",
                    "is not set: give the address that people open, https://nhip-cau.example; it stands in mail and on"
                            + " paper");
        } else if (!isWebAddress(address.get()) || address.get().endsWith("/")) {
            say("nhipcau.public-address", "must be like https://nhip-cau.example, without a slash at the end");
        }
    }

    private void key(String name, String purpose) {
        Optional<String> key = value(name);
        if (key.isEmpty()) {
            say(name, "is not set: " + purpose + "; the same on all replicas; " + MAKE_ONE);
        } else {
            requireStrong(name, key.get());
        }
    }

    private void previousKeys() {
        String name = "nhipcau.link-key-previous";
        value(name).ifPresent(keys -> {
            for (String key : keys.split(",")) {
                requireStrong(name, key.strip());
            }
        });
    }

    /** A wrong sender would make every message fail for good. */
    private void sender() {
        String name = "nhipcau.mail.from";
        value(name)
                .filter(address -> !address.matches("[^@\\s<>]+@[^@\\s<>]+"))
                .ifPresent(address -> say(name, "is no address for mail: give one like nhip-cau@city.example"));
    }

    private void requireStrong(String name, String key) {
        if (key.startsWith("only-for-development")) {
            say(name, "is the key of development, which everybody knows: " + MAKE_ONE);
        } else if (key.length() < KEY_LENGTH) {
            say(name, "is too short (" + key.length() + " characters, at least " + KEY_LENGTH + "): " + MAKE_ONE);
        } else if (key.chars().distinct().count() < DIFFERENT_CHARACTERS) {
            say(name, "is too easy to guess: " + MAKE_ONE);
        }
    }

    /** Quarkus takes an empty list for "trust everybody", and then any visitor may choose an address. */
    private void proxies() {
        String name = "quarkus.http.proxy.trusted-proxies";
        Optional<String> proxies = value(name);
        if (proxies.isEmpty()) {
            say(name, "is empty: name the proxy's addresses, 10.0.0.7 or 10.0.0.0/24; without a proxy leave it out");
            return;
        }
        for (String proxy : proxies.get().split(",")) {
            String address = proxy.strip();
            if (Inet.parseInetAddress(address) == null && Inet.parseCidrAddress(address) == null) {
                say(
                        name,
                        "names " + address
                                + ", which is neither an address nor a range: write 10.0.0.7 or 10.0.0.0/24");
            }
        }
    }

    private Optional<String> value(String name) {
        try {
            return config.getOptionalValue(name, String.class)
                    .map(String::strip)
                    .filter(text -> !text.isEmpty());
        } catch (NoSuchElementException leadsToNothing) {
            // the value of another setting that nobody set
            return Optional.empty();
        }
    }

    private void say(String name, String problem) {
        wrong.add(variable(name) + " " + problem + ".");
    }

    private static String variable(String name) {
        return name.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT);
    }

    private static boolean isWebAddress(String text) {
        try {
            URI address = URI.create(text);
            return address.getHost() != null
                    && ("https".equals(address.getScheme()) || "http".equals(address.getScheme()));
        } catch (IllegalArgumentException notAnAddress) {
            return false;
        }
    }
}
