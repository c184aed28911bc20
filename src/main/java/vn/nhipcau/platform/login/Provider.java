package vn.nhipcau.platform.login;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** The identity provider as it is right now: people are sent to it only while it answers. */
@ApplicationScoped
class Provider {

    private static final Logger LOG = Logger.getLogger(Provider.class);
    private static final String DISCOVERY = "/.well-known/openid-configuration";
    private static final int OK = 200;
    /** One question to the provider serves everybody who comes within this time. */
    private static final long KEPT_NANOS = 1_000_000_000L;

    private final LoginConfig config;
    private final Optional<String> address;
    private final HttpClient client;

    private volatile Answer last;

    private record Answer(boolean there, long nanos) {

        boolean fresh() {
            return System.nanoTime() - nanos < KEPT_NANOS;
        }
    }

    @Inject
    Provider(
            LoginConfig config,
            Vertx vertx,
            @ConfigProperty(name = "quarkus.oidc.auth-server-url") Optional<String> address) {
        this.config = config;
        this.address = address;
        // only whether it answers matters: nothing is sent and nothing is believed, so any certificate will do
        this.client = vertx.createHttpClient(
                new HttpClientOptions().setTrustAll(true).setVerifyHost(false).setConnectTimeout((int)
                        config.patience().toMillis()));
    }

    /** Never fails; false when nothing, nonsense or nothing in time comes back. */
    Uni<Boolean> answers() {
        Answer known = last;
        if (address.isEmpty() || !config.checkProvider()) {
            return Uni.createFrom().item(true);
        }
        if (known != null && known.fresh()) {
            return Uni.createFrom().item(known.there());
        }
        return Uni.createFrom()
                .completionStage(() -> ask().toCompletionStage())
                .onFailure()
                .recoverWithItem(problem -> {
                    LOG.warnf("The identity provider %s does not answer: %s", address.get(), problem.getMessage());
                    return false;
                })
                .invoke(there -> last = new Answer(there, System.nanoTime()));
    }

    @PreDestroy
    void close() {
        client.close();
    }

    private io.vertx.core.Future<Boolean> ask() {
        return client.request(new RequestOptions()
                        .setMethod(HttpMethod.GET)
                        .setAbsoluteURI(address.get().replaceAll("/$", "") + DISCOVERY)
                        .setTimeout(config.patience().toMillis()))
                .compose(HttpClientRequest::send)
                .map(answer -> {
                    if (answer.statusCode() != OK) {
                        LOG.warnf("The identity provider %s answers %s", address.get(), answer.statusCode());
                    }
                    return answer.statusCode() == OK;
                });
    }
}
