package vn.nhipcau.platform.web;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.MDC;
import vn.nhipcau.platform.text.RandomCode;

/** Gives each request its number, and each answer the headers that keep browsers safe. */
@ApplicationScoped
class RequestHeaders {

    static final String REQUEST_ID = "X-Request-Id";
    private static final int FIRST = 1000;

    @ConfigProperty(name = "quarkus.oidc.auth-server-url")
    Optional<String> identityProvider;

    void register(@Observes Filters filters) {
        filters.register(this::prepare, FIRST);
    }

    private void prepare(RoutingContext context) {
        String id = requestId(context.request());
        MDC.put("request", id);
        var headers = context.response().headers();
        headers.set(REQUEST_ID, id)
                .set("X-Content-Type-Options", "nosniff")
                .set("Referrer-Policy", "same-origin")
                .set("Strict-Transport-Security", "max-age=31536000; includeSubDomains")
                .set("Permissions-Policy", "geolocation=(), camera=(), microphone=()")
                .set("Cross-Origin-Opener-Policy", "same-origin");
        if (!context.normalizedPath().startsWith("/q/")) {
            headers.set("Content-Security-Policy", contentPolicy());
        }
        // pages and answers are somebody's: nothing keeps them unless whoever answers says so
        context.addHeadersEndHandler(end -> {
            if (!headers.contains(HttpHeaders.CACHE_CONTROL)) {
                headers.set(HttpHeaders.CACHE_CONTROL, "no-store");
            }
        });
        context.next();
    }

    /** A proxy's number is kept, so that one number leads through all logs; anything odd is replaced. */
    private static String requestId(HttpServerRequest request) {
        String given = request.getHeader(REQUEST_ID);
        return given != null && given.matches("[A-Za-z0-9-]{8,40}") ? given : RandomCode.next();
    }

    private String contentPolicy() {
        // Chrome checks form-action on redirects too: sign-out leads to the identity provider
        String provider = identityProvider
                .map(URI::create)
                .map(address -> " " + address.getScheme() + "://" + address.getAuthority())
                .orElse("");
        return "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; "
                + "connect-src 'self'; manifest-src 'self'; base-uri 'none'; frame-ancestors 'none'; "
                + "form-action 'self'" + provider;
    }
}
