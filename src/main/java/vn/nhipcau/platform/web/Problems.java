package vn.nhipcau.platform.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import vn.nhipcau.platform.language.Texts;

/** Says what went wrong: a page for people, problem+json for programs. */
@ApplicationScoped
class Problems {

    private static final int RETRY_SECONDS = 10;

    @Inject
    RoutingContext request;

    @Inject
    Texts texts;

    @Inject
    CurrentLanguage language;

    @CheckedTemplate(basePath = "platform")
    static class Templates {

        static native TemplateInstance problem(String title, String detail, int status, String reference);

        private Templates() {}
    }

    Response answer(int status, String bundle, String key, Object... values) {
        return answer(status, text(bundle, key, values), bundle + "." + key, List.of());
    }

    /** The database is away: said without asking it for anything. */
    Response unavailable() {
        Outage.note(request);
        return Response.fromResponse(answer(503, "web", "unavailable"))
                .header(HttpHeaders.RETRY_AFTER, RETRY_SECONDS)
                .build();
    }

    Response answer(int status, String detail, String code, List<FieldErrors.FieldError> errors) {
        try {
            return written(status, detail, code, errors);
        } catch (RuntimeException problem) {
            // the head of a page names the person signed in
            if (Outage.isNoted(request) || !Outage.isBehind(problem)) {
                throw problem;
            }
            Outage.note(request);
            return written(status, detail, code, errors);
        }
    }

    private Response written(int status, String detail, String code, List<FieldErrors.FieldError> errors) {
        String title = text("web", "status_" + titled(status));
        String reference = request.response().headers().get(RequestHeaders.REQUEST_ID);
        if (request.normalizedPath().startsWith("/api/")) {
            return Response.status(status)
                    .type(Problem.JSON)
                    .entity(new Problem(title, status, detail, code, reference, errors))
                    .build();
        }
        return Response.status(status)
                .type("text/html;charset=UTF-8")
                .entity(Templates.problem(title, detail, status, reference).render())
                .build();
    }

    private String text(String bundle, String key, Object... values) {
        return texts.text(language.get(), bundle, key, values);
    }

    /** The statuses that have a title of their own. */
    private static int titled(int status) {
        return switch (status) {
            case 400, 401, 403, 404, 405, 409, 410, 413, 415, 422, 429, 503 -> status;
            default -> status < 500 ? 400 : 500;
        };
    }
}
