package vn.nhipcau.platform.access;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.ext.web.Router;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Over real connections: 127.0.0.1 and 10.1.0.0/16 are the proxies, 127.0.0.2 is anybody. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ClientAddressTest {

    private static final String PROXY = "127.0.0.1";
    private static final String ANYBODY = "127.0.0.2";

    private final Vertx vertx = Vertx.vertx();
    private HttpServer server;

    @BeforeAll
    void aServer() {
        ClientAddress address = new ClientAddress();
        address.proxies = List.of("127.0.0.1", "10.1.0.0/16", "fd00:1::/32");
        address.readProxies();
        Router router = Router.router(vertx);
        router.route().handler(context -> context.end(address.of(context)));
        server = vertx.createHttpServer()
                .requestHandler(router)
                .listen(0, PROXY)
                .toCompletionStage()
                .toCompletableFuture()
                .join();
    }

    @AfterAll
    void close() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    @Test
    void withoutAProxyItIsTheOtherEnd() throws IOException {
        assertEquals(ANYBODY, seen(ANYBODY));
        assertEquals(PROXY, seen(PROXY));
    }

    @Test
    void aTrustedProxyIsBelieved() throws IOException {
        assertEquals("203.0.113.7", seen(PROXY, "203.0.113.7"));
        assertEquals("203.0.113.7", seen(PROXY, "203.0.113.7:49152"));
        assertEquals("2001:db8::7", seen(PROXY, "[2001:db8::7]:49152"));
    }

    @Test
    void nobodyElseIs() throws IOException {
        assertEquals(ANYBODY, seen(ANYBODY, "203.0.113.7"));
    }

    @Test
    void whatTheVisitorWroteInFrontIsNotBelieved() throws IOException {
        assertEquals("203.0.113.7", seen(PROXY, "198.51.100.1, 203.0.113.7"));
        assertEquals("203.0.113.7", seen(PROXY, "198.51.100.1", "203.0.113.7"));
        assertEquals("203.0.113.7", seen(PROXY, "10.1.2.3, 203.0.113.7"));
        assertEquals("203.0.113.7", seen(PROXY, "junk, 203.0.113.7"));
    }

    @Test
    void proxiesBehindProxiesAreLookedThrough() throws IOException {
        assertEquals("203.0.113.7", seen(PROXY, "198.51.100.1, 203.0.113.7, 10.1.9.9"));
        assertEquals("203.0.113.7", seen(PROXY, "203.0.113.7, fd00:1::5, 10.1.9.9"));
    }

    @Test
    void whatIsNoAddressEndsTheWay() throws IOException {
        assertEquals("10.1.9.9", seen(PROXY, "203.0.113.7, unknown, 10.1.9.9"));
        assertEquals(PROXY, seen(PROXY, "<script>"));
        assertEquals(PROXY, seen(PROXY, ""));
    }

    private String seen(String from, String... forwardedFor) throws IOException {
        StringBuilder request = new StringBuilder("GET / HTTP/1.1\r\nHost: nhip-cau.example\r\nConnection: close\r\n");
        for (String line : forwardedFor) {
            request.append("X-Forwarded-For: ").append(line).append("\r\n");
        }
        try (Socket socket = new Socket()) {
            socket.bind(new InetSocketAddress(InetAddress.getByName(from), 0));
            socket.connect(new InetSocketAddress(PROXY, server.actualPort()));
            socket.getOutputStream().write(request.append("\r\n").toString().getBytes(StandardCharsets.US_ASCII));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
            return answer.substring(answer.indexOf("\r\n\r\n") + 4);
        }
    }
}
