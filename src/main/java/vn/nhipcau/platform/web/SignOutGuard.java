package vn.nhipcau.platform.web;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Signing out is a link; a link on another site, or a picture with its address, must not sign anybody out. */
@ApplicationScoped
class SignOutGuard {

    /** Before the login sees the request. */
    private static final int BEFORE_LOGIN = 900;

    private static final Set<String> ELSEWHERE = Set.of("cross-site", "same-site");
    private static final int SEE_OTHER = 303;

    @ConfigProperty(name = "quarkus.oidc.logout.path")
    String signOut;

    void register(@Observes Filters filters) {
        filters.register(this::guard, BEFORE_LOGIN);
    }

    private void guard(RoutingContext context) {
        // browsers say from where; programs and old browsers do not
        String from = context.request().getHeader("Sec-Fetch-Site");
        if (context.normalizedPath().equals(signOut) && from != null && ELSEWHERE.contains(from)) {
            context.response()
                    .setStatusCode(SEE_OTHER)
                    .putHeader(HttpHeaders.LOCATION, "/")
                    .end();
        } else {
            context.next();
        }
    }
}
