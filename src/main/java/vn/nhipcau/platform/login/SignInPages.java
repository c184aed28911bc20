package vn.nhipcau.platform.login;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jboss.resteasy.reactive.RestQuery;
import vn.nhipcau.platform.web.LocalAddress;

/** Where the way to the provider ends for those whom it did not lead on. */
@Path("/")
@PermitAll
class SignInPages {

    private static final int UNAUTHORIZED = 401;
    private static final int UNAVAILABLE = 503;
    private static final String RETRY_SECONDS = "30";

    @Inject
    Provider provider;

    @CheckedTemplate(basePath = "platform/login")
    static class Templates {

        static native TemplateInstance unavailable(String again, boolean left);

        static native TemplateInstance unfinished();

        private Templates() {}
    }

    /** Leads on as soon as the provider answers again. */
    @GET
    @Path("sign-in/unavailable")
    public Response unavailable(@RestQuery String to, @RestQuery String left) {
        String again = "/sign-in?to=" + URLEncoder.encode(LocalAddress.of(to), StandardCharsets.UTF_8);
        boolean there = provider.answers().await().indefinitely();
        if (there) {
            return seeOther(left == null ? again : "/");
        }
        return page(UNAVAILABLE, Templates.unavailable(again, left != null))
                .header("Retry-After", RETRY_SECONDS)
                .build();
    }

    /** Reached only when the provider's answer was not accepted: sign-in was broken off, took too long, or was tampered with. */
    @GET
    @Path("signed-in")
    public Response unfinished() {
        boolean there = provider.answers().await().indefinitely();
        return there
                ? page(UNAUTHORIZED, Templates.unfinished()).build()
                : seeOther(PoliteSignIn.UNAVAILABLE + "?to=/");
    }

    /** Reached only by those who are signed out already. */
    @GET
    @Path("sign-out")
    public Response signedOut() {
        return seeOther("/");
    }

    private static Response.ResponseBuilder page(int status, TemplateInstance page) {
        return Response.status(status).type("text/html;charset=UTF-8").entity(page.render());
    }

    private static Response seeOther(String address) {
        return Response.seeOther(URI.create(address)).build();
    }
}
