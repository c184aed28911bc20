package vn.nhipcau.platform.web;

import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Duration;
import org.jboss.resteasy.reactive.RestForm;
import vn.nhipcau.platform.access.SignedIn;
import vn.nhipcau.platform.language.Language;

/** The switch between Vietnamese and English; remembered by the browser and, for people signed in, by their record. */
@Path("/language")
@PermitAll
class LanguageResource {

    @Inject
    RoutingContext request;

    @Inject
    SignedIn signedIn;

    @POST
    public Response choose(@RestForm String to, @RestForm String back) {
        Language chosen = Language.of(to).orElseThrow(() -> Refusal.bad("web", "language_unknown"));
        SiteCookie.set(request, CurrentLanguage.COOKIE, chosen.code, Duration.ofDays(365));
        signedIn.prefer(chosen);
        return Response.seeOther(URI.create(LocalAddress.of(back))).build();
    }
}
