package vn.nhipcau.platform.login;

import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import vn.nhipcau.platform.web.Refusal;

/** A program that shows a token means to be somebody: where everybody may call, a refused token is not nobody. */
class RefusedTokenFilter {

    @Inject
    RoutingContext request;

    @Inject
    Provider provider;

    @ServerRequestFilter
    void refuse() {
        if (!PoliteSignIn.isApi(request) || request.get(PoliteSignIn.REFUSED) == null) {
            return;
        }
        boolean there = provider.answers().await().indefinitely();
        throw there ? Refusal.unauthenticated("web", "token_refused") : Refusal.unavailable("web", "unavailable");
    }
}
