package vn.nhipcau.platform.login;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/** Where the way to the provider and back ends for those whom it did not lead on. */
@Path("/")
@PermitAll
class SignInEnds {

    @Inject
    Provider provider;

    @CheckedTemplate(basePath = "platform/login")
    static class Templates {

        static native TemplateInstance unfinished();

        private Templates() {}
    }

    /** Reached only when the provider's answer was not accepted: sign-in was broken off, took too long, or was tampered with. */
    @GET
    @Path("signed-in")
    public Response unfinished() {
        boolean there = provider.answers().await().indefinitely();
        return there
                ? Response.status(Response.Status.UNAUTHORIZED)
                        .type("text/html;charset=UTF-8")
                        .entity(Templates.unfinished().render())
                        .build()
                : seeOther(PoliteSignIn.UNAVAILABLE + "?to=/");
    }

    /** Reached only by those who are signed out already. */
    @GET
    @Path("sign-out")
    public Response signedOut() {
        return seeOther("/");
    }

    private static Response seeOther(String address) {
        return Response.seeOther(URI.create(address)).build();
    }
}
