package vn.nhipcau.notification;

import io.quarkus.arc.properties.IfBuildProperty;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
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
    public Response message(@RestPath String code) {
        OutboxMessage message = found(code);
        List<String> links = LINK.matcher(message.plainText)
                .results()
                .map(MatchResult::group)
                .distinct()
                .toList();
        return Response.ok(Templates.message(message, links))
                .header(
                        POLICY,
                        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
                                + "font-src 'self'; connect-src 'self'; frame-src 'self'; form-action 'self'")
                .build();
    }

    /** The mail's own HTML, which styles itself; shown in a frame without rights. */
    @GET
    @Path("/{code}/html")
    @Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
    public Response html(@RestPath String code) {
        return Response.ok(found(code).html)
                .header(
                        POLICY,
                        "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'; "
                                + "sandbox allow-popups allow-popups-to-escape-sandbox")
                .build();
    }

    private OutboxMessage found(String code) {
        return messages.byCode(code).orElseThrow(Refusal::notFound);
    }
}
