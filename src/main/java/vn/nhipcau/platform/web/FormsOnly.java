package vn.nhipcau.platform.web;

import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.MediaType;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Pages are posted to by forms alone. The CSRF check lets every other kind of body pass, and another site's script may
 * send plain text without asking; the API needs no such check, for it takes no cookie.
 */
class FormsOnly {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> FORMS =
            Set.of(MediaType.APPLICATION_FORM_URLENCODED, MediaType.MULTIPART_FORM_DATA);

    @ServerRequestFilter
    void refuseOthers(ContainerRequestContext request, RoutingContext http) {
        boolean page = !http.normalizedPath().startsWith("/api/");
        if (page && !READING.contains(request.getMethod()) && !isForm(request.getMediaType())) {
            throw new NotSupportedException();
        }
    }

    /** Letter by letter, as the CSRF check compares: what that one lets pass in capitals must not come in here. */
    private static boolean isForm(MediaType sent) {
        return sent != null && FORMS.contains(sent.getType() + "/" + sent.getSubtype());
    }
}
