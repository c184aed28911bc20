package vn.nhipcau.platform.web;

import io.quarkus.runtime.configuration.MemorySize;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.nhipcau.platform.language.Language;
import vn.nhipcau.platform.language.Texts;

/**
 * Says in words that a body is larger than the server takes. A browser shows the answer only if somebody reads what it
 * sends, so up to a limit the rest is read and thrown away; nothing is held.
 */
@ApplicationScoped
class LargeBodies {

    private static final long MOST_THROWN_AWAY = 128L * 1024 * 1024;

    @ConfigProperty(name = "quarkus.http.limits.max-body-size")
    MemorySize limit;

    @Inject
    Texts texts;

    /** Before the server's own check, which answers without a word. */
    void register(@Observes Router router) {
        router.route().order(Integer.MIN_VALUE).handler(this::check);
    }

    private void check(RoutingContext context) {
        String length = context.request().getHeader("Content-Length");
        long announced = length != null && length.matches("\\d{1,18}") ? Long.parseLong(length) : 0;
        if (announced <= limit.asLongValue()) {
            context.next();
            return;
        }
        if (announced > MOST_THROWN_AWAY) {
            context.response().putHeader("Connection", "close");
            answer(context);
            return;
        }
        context.request().handler(thrownAway -> {}).endHandler(end -> answer(context));
        context.request().resume();
    }

    private void answer(RoutingContext context) {
        Language language = language(context);
        String title = texts.text(language, "web", "status_413");
        String detail = texts.text(language, "web", "too_large");
        context.response().setStatusCode(413);
        if (context.normalizedPath().startsWith("/api/")) {
            context.response()
                    .putHeader("Content-Type", Problem.JSON)
                    .end(new JsonObject()
                            .put("title", title)
                            .put("status", 413)
                            .put("detail", detail)
                            .put("code", "web.too_large")
                            .encode());
        } else {
            // no layout: its head asks the database, and nobody may wait here
            context.response()
                    .putHeader("Content-Type", "text/html;charset=UTF-8")
                    .putHeader("Content-Security-Policy", "default-src 'none'")
                    .end("<!doctype html><html lang=\"" + language.code + "\"><meta charset=\"utf-8\"><title>" + title
                            + "</title><h1>" + title + "</h1><p>" + detail + "</p></html>");
        }
    }

    private static Language language(RoutingContext context) {
        var chosen = context.request().getCookie(CurrentLanguage.COOKIE);
        return chosen == null ? Language.VI : Language.of(chosen.getValue()).orElse(Language.VI);
    }
}
