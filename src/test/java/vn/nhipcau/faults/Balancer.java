package vn.nhipcau.faults;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.RequestOptions;
import java.net.ConnectException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;

/**
 * The proxy in front: takes turns among the replicas that say they are ready, and tries the next where nobody listens.
 * What breaks later is the visitor's to repeat: 502.
 */
final class Balancer {

    private static final long PROBE_MILLIS = 250;

    final int port = MariaDb.freePort();
    private final Vertx vertx = Vertx.vertx();
    private final HttpClient client;
    private final List<Replica> replicas;
    private final AtomicInteger turn = new AtomicInteger();
    private volatile List<Replica> open;

    Balancer(List<Replica> replicas) throws Exception {
        this.replicas = List.copyOf(replicas);
        this.open = this.replicas;
        this.client = vertx.createHttpClient(new HttpClientOptions().setConnectTimeout(1000));
        vertx.createHttpServer()
                .requestHandler(this::serve)
                .listen(port, "127.0.0.1")
                .toCompletionStage()
                .toCompletableFuture()
                .get(10, TimeUnit.SECONDS);
        Thread probe = new Thread(this::probe, "readiness probe");
        probe.setDaemon(true);
        probe.start();
    }

    String address() {
        return "http://127.0.0.1:" + port;
    }

    /** Waits until the probe has seen that all replicas are ready, as a proxy would before it sends visitors to each. */
    void awaitAll() {
        Awaitility.await("the proxy sends visitors to all")
                .atMost(Duration.ofSeconds(10))
                .pollInterval(Duration.ofMillis(50))
                .until(() -> open.size() == replicas.size());
    }

    void close() throws Exception {
        vertx.close().toCompletionStage().toCompletableFuture().get(10, TimeUnit.SECONDS);
    }

    private void probe() {
        try {
            while (true) {
                open = replicas.stream().filter(Replica::isReady).collect(Collectors.toList());
                Thread.sleep(PROBE_MILLIS);
            }
        } catch (InterruptedException over) {
            Thread.currentThread().interrupt();
        }
    }

    private void serve(HttpServerRequest request) {
        request.body().onSuccess(body -> {
            // when none is ready, any may say so itself
            List<Replica> now = open.isEmpty() ? replicas : open;
            forward(request, body, now, turn.getAndIncrement(), now.size());
        });
    }

    private void forward(HttpServerRequest request, Buffer body, List<Replica> now, int which, int tries) {
        Replica replica = now.get(Math.floorMod(which, now.size()));
        RequestOptions to = new RequestOptions()
                .setMethod(request.method())
                .setHost("127.0.0.1")
                .setPort(replica.port)
                .setURI(request.uri());
        client.request(to)
                .onFailure(problem -> {
                    if (tries > 1 && problem instanceof ConnectException) {
                        forward(request, body, now, which + 1, tries - 1);
                    } else {
                        fail(request);
                    }
                })
                .onSuccess(out -> {
                    out.headers().setAll(request.headers());
                    out.putHeader("X-Forwarded-For", request.remoteAddress().hostAddress());
                    out.send(body)
                            .compose(answer -> answer.body().onSuccess(content -> {
                                request.response().setStatusCode(answer.statusCode());
                                request.response().headers().setAll(answer.headers());
                                request.response().headers().remove("transfer-encoding");
                                request.response().putHeader("X-Replica", replica.name);
                                request.response().end(content);
                            }))
                            .onFailure(broken -> fail(request));
                });
    }

    private static void fail(HttpServerRequest request) {
        if (!request.response().ended()) {
            request.response().setStatusCode(502).end("the replica did not answer");
        }
    }
}
