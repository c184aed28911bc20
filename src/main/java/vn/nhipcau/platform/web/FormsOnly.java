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

    @ServerRequestFilter
    void refuseOthers(ContainerRequestContext request, RoutingContext http) {
        boolean page = !http.normalizedPath().startsWith("/api/");
        if (page && !READING.contains(request.getMethod()) && !isForm(request.getMediaType())) {
            throw new NotSupportedException();
        }
    }

    private static boolean isForm(MediaType sent) {
        return sent != null
                && (MediaType.APPLICATION_FORM_URLENCODED_TYPE.isCompatible(sent)
                        || MediaType.MULTIPART_FORM_DATA_TYPE.isCompatible(sent))
                && !sent.isWildcardType()
                && !sent.isWildcardSubtype();
    }
}
