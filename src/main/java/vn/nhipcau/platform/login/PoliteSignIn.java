package vn.nhipcau.platform.login;

import io.quarkus.oidc.runtime.OidcAuthenticationMechanism;
import io.quarkus.security.AuthenticationRedirectException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AnonymousAuthenticationRequest;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.quarkus.vertx.http.runtime.security.HttpCredentialTransport;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.jboss.logging.Logger;

/**
 * Stands before Quarkus's own OpenID Connect. A session that is over never closes a page that is for everybody; nobody is
 * sent to a provider that does not answer; a program hears whether its token is wrong or cannot be checked now.
 */
@ApplicationScoped
class PoliteSignIn implements HttpAuthenticationMechanism {

    /** In the request: whatever was shown as a proof and not accepted. */
    static final String REFUSED = "nhipcau.login.refused";

    static final String UNAVAILABLE = "/sign-in/unavailable";

    private static final Logger LOG = Logger.getLogger(PoliteSignIn.class);
    private static final String SIGN_OUT = "/sign-out";
    private static final String SIGNED_IN = "/signed-in";

    @Inject
    OidcAuthenticationMechanism oidc;

    @Inject
    Provider provider;

    @Inject
    SignInMeters meters;

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext request, IdentityProviderManager identities) {
        return oidc.authenticate(request, identities)
                .onFailure(AuthenticationRedirectException.class)
                .recoverWithUni(way -> redirect(request, way))
                .onFailure(problem -> !(problem instanceof AuthenticationRedirectException))
                .recoverWithItem(problem -> {
                    LOG.debugf(problem, "Not accepted on %s", request.normalizedPath());
                    request.put(REFUSED, problem);
                    // a session that is over is no failure
                    if (isApi(request) || request.normalizedPath().equals(SIGNED_IN)) {
                        meters.refused();
                    }
                    return null;
                })
                .onItem()
                .ifNull()
                .switchTo(() -> identities.authenticate(AnonymousAuthenticationRequest.INSTANCE))
                // challenges come to this class, not to the one behind it
                .invoke(() -> request.put(HttpAuthenticationMechanism.class.getName(), this));
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext request) {
        if (isApi(request)) {
            return request.get(REFUSED) == null
                    ? oidc.getChallenge(request)
                    : provider.answers().map(this::refusal);
        }
        return provider.answers()
                .chain(there ->
                        there ? oidc.getChallenge(request) : Uni.createFrom().item(unavailable(request)))
                .onFailure()
                .recoverWithItem(problem -> {
                    LOG.warnf("Nobody can be sent to the identity provider: %s", problem.getMessage());
                    return unavailable(request);
                });
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return oidc.getCredentialTypes();
    }

    @Override
    public Uni<HttpCredentialTransport> getCredentialTransport(RoutingContext request) {
        return oidc.getCredentialTransport(request);
    }

    @Override
    public int getPriority() {
        return oidc.getPriority() + 1;
    }

    static boolean isApi(RoutingContext request) {
        return request.normalizedPath().startsWith("/api/");
    }

    /** Who signs out while the provider is gone is signed out here at least. */
    private Uni<SecurityIdentity> redirect(RoutingContext request, Throwable way) {
        if (!request.normalizedPath().equals(SIGN_OUT)) {
            return Uni.createFrom().failure(way);
        }
        return provider.answers()
                .chain(there -> Uni.createFrom()
                        .failure(there ? way : new AuthenticationRedirectException(302, UNAVAILABLE + "?left=yes")));
    }

    private ChallengeData refusal(boolean providerThere) {
        return providerThere
                ? new ChallengeData(401, "WWW-Authenticate", "Bearer error=\"invalid_token\"")
                : new ChallengeData(503, "Retry-After", "30");
    }

    private static ChallengeData unavailable(RoutingContext request) {
        String wanted = request.request().method().name().equals("GET")
                ? request.request().uri()
                : "/";
        return new ChallengeData(
                302, "Location", UNAVAILABLE + "?to=" + URLEncoder.encode(wanted, StandardCharsets.UTF_8));
    }
}
