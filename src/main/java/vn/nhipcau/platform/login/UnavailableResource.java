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

/** Where people wait while the provider does not answer; leads on as soon as it does. */
@Path(PoliteSignIn.UNAVAILABLE)
@PermitAll
class UnavailableResource {

    private static final int UNAVAILABLE = 503;
    private static final String RETRY_SECONDS = "30";

    @Inject
    Provider provider;

    @CheckedTemplate(basePath = "platform/login")
    static class Templates {

        static native TemplateInstance unavailable(String again, boolean left);

        private Templates() {}
    }

    /**
     * @param to the page that was asked for
     * @param left given when somebody was signing out
     */
    @GET
    public Response unavailable(@RestQuery String to, @RestQuery String left) {
        String again = "/sign-in?to=" + URLEncoder.encode(LocalAddress.of(to), StandardCharsets.UTF_8);
        boolean there = provider.answers().await().indefinitely();
        if (there) {
            return Response.seeOther(URI.create(left == null ? again : "/")).build();
        }
        return Response.status(UNAVAILABLE)
                .type("text/html;charset=UTF-8")
                .header("Retry-After", RETRY_SECONDS)
                .entity(Templates.unavailable(again, left != null).render())
                .build();
    }
}
