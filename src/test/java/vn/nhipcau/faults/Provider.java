package vn.nhipcau.faults;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.lang.JoseException;

/**
 * The smallest identity provider with the code flow and PKCE: believes whoever says a name ({@code as=hanh} in the
 * address of the login page), and can be switched off and on.
 */
final class Provider implements AutoCloseable {

    private static final float MINUTES = 30;

    private final int port = MariaDb.freePort();
    private final RsaJsonWebKey key;
    private final Map<String, Map<String, String>> codes = new ConcurrentHashMap<>();
    private HttpServer server;

    Provider() throws IOException, JoseException {
        key = RsaJwkGenerator.generateJwk(2048);
        key.setKeyId("faults");
        open();
    }

    void open() throws IOException {
        server = HttpServer.create(new InetSocketAddress("127.0.0.1", port), 50);
        server.setExecutor(Executors.newFixedThreadPool(8));
        server.createContext("/.well-known/openid-configuration", exchange -> json(exchange, configuration()));
        server.createContext(
                "/keys",
                exchange -> json(
                        exchange,
                        "{\"keys\":[" + key.toJson().replaceFirst("^\\{", "{\"use\":\"sig\",\"alg\":\"RS256\",")
                                + "]}"));
        server.createContext("/login", this::login);
        server.createContext("/token", this::token);
        server.createContext("/logout", this::logout);
        server.start();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    String address() {
        return "http://127.0.0.1:" + port;
    }

    /** A bearer token for the API. */
    String bearer(String subject, String... roles) {
        return signed(subject, null, List.of(roles));
    }

    private void login(HttpExchange exchange) throws IOException {
        Map<String, String> asked = values(exchange.getRequestURI().getRawQuery());
        String code = UUID.randomUUID().toString();
        codes.put(code, asked);
        String back = asked.get("redirect_uri") + "?code=" + code + "&state=" + asked.get("state");
        redirect(exchange, back);
    }

    private void token(HttpExchange exchange) throws IOException {
        String form = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        Map<String, String> sent = values(form);
        Map<String, String> login = codes.remove(sent.getOrDefault("code", ""));
        if (login == null || !challenge(sent.get("code_verifier")).equals(login.get("code_challenge"))) {
            exchange.sendResponseHeaders(400, -1);
            exchange.close();
            return;
        }
        List<String> roles =
                Arrays.asList(login.getOrDefault("roles", "civil-servant").split(" "));
        String id = signed(login.get("as"), login.get("nonce"), roles);
        json(
                exchange,
                "{\"access_token\":\"" + id + "\",\"id_token\":\"" + id + "\",\"token_type\":\"Bearer\",\"expires_in\":"
                        + (int) (MINUTES * 60) + "}");
    }

    private void logout(HttpExchange exchange) throws IOException {
        redirect(
                exchange, values(exchange.getRequestURI().getRawQuery()).getOrDefault("post_logout_redirect_uri", "/"));
    }

    private String signed(String subject, String nonce, List<String> roles) {
        try {
            JwtClaims claims = new JwtClaims();
            claims.setIssuer(address());
            claims.setAudience("nhip-cau");
            claims.setSubject(subject);
            claims.setStringClaim("upn", subject);
            claims.setStringClaim("preferred_username", subject);
            claims.setStringListClaim("groups", roles);
            claims.setGeneratedJwtId();
            claims.setIssuedAtToNow();
            claims.setExpirationTimeMinutesInTheFuture(MINUTES);
            if (nonce != null) {
                claims.setStringClaim("nonce", nonce);
            }
            JsonWebSignature token = new JsonWebSignature();
            token.setPayload(claims.toJson());
            token.setKey(key.getPrivateKey());
            token.setKeyIdHeaderValue(key.getKeyId());
            token.setAlgorithmHeaderValue("RS256");
            return token.getCompactSerialization();
        } catch (JoseException problem) {
            throw new IllegalStateException(problem);
        }
    }

    private String configuration() {
        String here = address();
        return "{\"issuer\":\"" + here + "\",\"authorization_endpoint\":\"" + here + "/login\",\"token_endpoint\":\""
                + here + "/token\",\"jwks_uri\":\"" + here + "/keys\",\"end_session_endpoint\":\"" + here
                + "/logout\"}";
    }

    private static String challenge(String verifier) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (java.security.NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    private static Map<String, String> values(String query) {
        return Arrays.stream((query == null ? "" : query).split("&"))
                .map(pair -> pair.split("=", 2))
                .filter(pair -> pair.length == 2)
                .collect(Collectors.toMap(
                        pair -> pair[0],
                        pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8),
                        (first, second) -> second));
    }

    private static void redirect(HttpExchange exchange, String to) throws IOException {
        exchange.getResponseHeaders().set("Location", to);
        exchange.sendResponseHeaders(302, -1);
        exchange.close();
    }

    private static void json(HttpExchange exchange, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
