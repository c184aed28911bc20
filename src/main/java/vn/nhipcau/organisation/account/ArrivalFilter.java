package vn.nhipcau.organisation.account;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import vn.nhipcau.organisation.staff.Me;
import vn.nhipcau.platform.web.Refusal;

/**
 * Meets everybody who comes with a token of the provider. Whom a record is linked to goes on; who arrives for the first
 * time is linked; who cannot be is told whom to ask, except on pages that are for everybody.
 */
class ArrivalFilter {

    @Inject
    SecurityIdentity identity;

    @Inject
    Claims claims;

    @Inject
    Me me;

    @Inject
    Reception reception;

    @Inject
    NotLinkedPage page;

    @ServerRequestFilter
    Optional<Response> meet(ContainerRequestContext request, ResourceInfo asked) {
        Optional<Account> account = identity.isAnonymous() ? Optional.empty() : claims.of(identity);
        if (account.isEmpty() || known(account.get())) {
            return Optional.empty();
        }
        Decision decision = reception.receive(account.get());
        me.lookAgain();
        String path = request.getUriInfo().getPath();
        if (decision.welcome() || (isForEverybody(asked) && !path.equals("/"))) {
            return Optional.empty();
        }
        if (path.startsWith("/api/")) {
            throw Refusal.forbidden("account", NotLinkedPage.reason(decision.kind()));
        }
        return Optional.of(page.of(account.get(), decision.kind()));
    }

    private boolean known(Account account) {
        return !account.roles().isEmpty() && me.find().isPresent();
    }

    private static boolean isForEverybody(ResourceInfo asked) {
        return asked.getResourceMethod().isAnnotationPresent(PermitAll.class)
                || asked.getResourceClass().isAnnotationPresent(PermitAll.class);
    }
}
