package vn.nhipcau.notification;

import io.quarkus.arc.properties.IfBuildProperty;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.RestPath;
import vn.nhipcau.platform.web.Page;
import vn.nhipcau.platform.web.Refusal;

/** Development's letter box: everything that was sent, to whomever. Not part of a build that delivers by SMTP. */
@Path("/dev/mail")
@PermitAll
@IfBuildProperty(name = "nhipcau.mail.delivery", stringValue = "page")
class SentMailResource {

    private static final Pattern LINK = Pattern.compile("https?://[^\\s<>\"]+");
    private static final String POLICY = "Content-Security-Policy";

    @Inject
    OutboxMessages messages;

    @Inject
    RoutingContext request;

    @CheckedTemplate(basePath = "notification")
    static class Templates {

        static native TemplateInstance sent(Page<OutboxMessage> page, SentMailQuery query);

        static native TemplateInstance message(OutboxMessage message, List<String> links);

        private Templates() {}
    }

    @GET
    public TemplateInstance list(@BeanParam SentMailQuery query) {
        return Templates.sent(messages.containing(query), query);
    }

    @GET
    @Path("/{code}")
    public TemplateInstance message(@RestPath String code) {
        OutboxMessage message = found(code);
        List<String> links = LINK.matcher(message.plainText)
                .results()
                .map(MatchResult::group)
                .distinct()
                .toList();
        allow(request.response().headers().get(POLICY) + "; frame-src 'self'");
        return Templates.message(message, links);
    }

    /** The mail's own HTML, which styles itself; shown in a frame without rights. */
    @GET
    @Path("/{code}/html")
    @Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
    public String html(@RestPath String code) {
        String html = found(code).html;
        allow("default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'");
        return html;
    }

    /** Replaces the policy of all pages; a header given to JAX-RS would only stand beside it. */
    private void allow(String policy) {
        request.response().headers().set(POLICY, policy);
    }

    private OutboxMessage found(String code) {
        return messages.byCode(code).orElseThrow(Refusal::notFound);
    }
}
