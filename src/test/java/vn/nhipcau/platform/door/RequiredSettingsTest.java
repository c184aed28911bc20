package vn.nhipcau.platform.door;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RequiredSettingsTest {

    private final Map<String, String> settings = new TreeMap<>(Map.of(
            "quarkus.datasource.jdbc.url", "jdbc:mysql://database.example/nhip_cau",
            "quarkus.datasource.username", "nhip_cau",
            "quarkus.oidc.auth-server-url", "https://login.example/realms/nhip-cau",
            "quarkus.oidc.client-id", "nhip-cau",
            "quarkus.oidc.credentials.secret", "issued-by-the-provider",
            "quarkus.http.proxy.trusted-proxies", "10.0.0.7,10.1.0.0/24",
            "nhipcau.public-address", "https://nhip-cau.example",
            "nhipcau.link-key", "Zk3hJx8mQ2vT7bNw5cR9pLs4dF6gY1aE",
            "nhipcau.session-key", "uH5tB8yV2nM4xC7zQ9wE3rP6sK1jL0dA"));

    @Test
    void aSenderThatIsNoAddressIsRefused() {
        settings.put("nhipcau.mail.from", "nhip-cau");
        assertEquals(1, wrong().size());
        assertTrue(wrong().get(0).startsWith("NHIPCAU_MAIL_FROM is no address for mail"), wrong().get(0));
        settings.put("nhipcau.mail.from", "nhip-cau@danang.example");
        assertEquals(List.of(), wrong());
    }

    @Test
    void whoSaidEverythingMayStart() {
        assertEquals(List.of(), wrong());
    }

    @ParameterizedTest
    @CsvSource({
        "quarkus.datasource.jdbc.url, QUARKUS_DATASOURCE_JDBC_URL is not set: give the database's address",
        "quarkus.datasource.username, QUARKUS_DATASOURCE_USERNAME is not set: name the database's user",
        "quarkus.oidc.auth-server-url, QUARKUS_OIDC_AUTH_SERVER_URL is not set: give the identity provider's address",
        "quarkus.oidc.client-id, QUARKUS_OIDC_CLIENT_ID is not set: give the name",
        "quarkus.oidc.credentials.secret, QUARKUS_OIDC_CREDENTIALS_SECRET is not set: give the client secret",
        "quarkus.http.proxy.trusted-proxies, QUARKUS_HTTP_PROXY_TRUSTED_PROXIES is empty: name the proxy's addresses",
        "nhipcau.public-address, NHIPCAU_PUBLIC_ADDRESS is not set: give the address that people open",
        "nhipcau.link-key, NHIPCAU_LINK_KEY is not set: it signs the links in invitations",
        "nhipcau.session-key, NHIPCAU_SESSION_KEY is not set: it protects the cookies"
    })
    void whatIsMissingIsNamedAndSoIsWhatToDo(String name, String sentence) {
        settings.remove(name);
        assertOne(sentence);
        settings.put(name, "  ");
        assertOne(sentence);
    }

    @ParameterizedTest
    @CsvSource({
        "nhipcau.link-key, short, NHIPCAU_LINK_KEY is too short (5 characters",
        "nhipcau.link-key, only-for-development-and-tests-0123456789, NHIPCAU_LINK_KEY is the key of development",
        "nhipcau.link-key, aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa, NHIPCAU_LINK_KEY is too easy to guess",
        "nhipcau.session-key, 0123456789, NHIPCAU_SESSION_KEY is too short (10 characters",
        "nhipcau.link-key-previous, old, NHIPCAU_LINK_KEY_PREVIOUS is too short (3 characters",
        "nhipcau.public-address, nhip-cau.example, NHIPCAU_PUBLIC_ADDRESS must be like https://",
        "nhipcau.public-address, https://nhip-cau.example/, NHIPCAU_PUBLIC_ADDRESS must be like https://",
        "quarkus.datasource.jdbc.url, jdbc:postgresql://x/y, QUARKUS_DATASOURCE_JDBC_URL must begin with jdbc:mysql://",
        "quarkus.oidc.auth-server-url, login.example, QUARKUS_OIDC_AUTH_SERVER_URL is not a web address"
    })
    void whatIsWeakOrWrongIsRefused(String name, String value, String sentence) {
        settings.put(name, value);
        assertOne(sentence);
    }

    @ParameterizedTest
    @ValueSource(strings = {"proxy.example", "10.0.0.0/99", "10.0.0.7,everybody"})
    void aProxyIsNamedByItsAddress(String proxies) {
        settings.put("quarkus.http.proxy.trusted-proxies", proxies);
        assertOne("which is neither an address nor a range");
    }

    @Test
    void everythingWrongIsSaidAtOnce() {
        settings.clear();
        assertEquals(9, wrong().size(), wrong().toString());
    }

    @Test
    void aKeyThatIsAnotherSettingIsMissingWhenThatIs() {
        settings.put("nhipcau.session-key", "${somewhere.else}");
        assertOne("NHIPCAU_SESSION_KEY is not set");
    }

    private void assertOne(String sentence) {
        List<String> wrong = wrong();
        assertEquals(1, wrong.size(), wrong.toString());
        assertTrue(wrong.get(0).contains(sentence), wrong.get(0));
    }

    private List<String> wrong() {
        return RequiredSettings.wrongIn(new SmallRyeConfigBuilder()
                .addDefaultInterceptors()
                .withSources(new PropertiesConfigSource(settings, "test", 100))
                .build());
    }
}
