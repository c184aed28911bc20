package vn.nhipcau.platform.web;

import io.quarkus.arc.Arc;
import io.quarkus.qute.EngineBuilder;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.Cookie;
import io.vertx.ext.web.LanguageHeader;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Optional;
import vn.nhipcau.platform.access.SignedIn;
import vn.nhipcau.platform.language.Language;

/** The language of this request: the remembered choice, else the person's own, else the browser's, else Vietnamese. */
@ApplicationScoped
public class CurrentLanguage {

    public static final String COOKIE = "nhipcau-language";
    private static final String KEPT = "nhipcau.language";

    @Inject
    CurrentVertxRequest request;

    @Inject
    Instance<SignedIn> signedIn;

    public Language get() {
        RoutingContext context = Arc.container().requestContext().isActive() ? request.getCurrent() : null;
        if (context == null) {
            return Language.VI;
        }
        Language kept = context.get(KEPT);
        if (kept == null) {
            kept = resolve(context);
            context.put(KEPT, kept);
        }
        return kept;
    }

    /** The person's own, unless the database that knows it is away. */
    private Optional<Language> own(RoutingContext context) {
        if (Outage.isNoted(context)) {
            return Optional.empty();
        }
        try {
            return signedIn.stream().findFirst().flatMap(SignedIn::language);
        } catch (RuntimeException problem) {
            if (!Outage.isBehind(problem)) {
                throw problem;
            }
            Outage.note(context);
            return Optional.empty();
        }
    }

    private Language resolve(RoutingContext context) {
        Cookie cookie = context.request().getCookie(COOKIE);
        return Optional.ofNullable(cookie)
                .flatMap(chosen -> Language.of(chosen.getValue()))
                .or(() -> own(context))
                .or(() -> accepted(context))
                .orElse(Language.VI);
    }

    private Optional<Language> accepted(RoutingContext context) {
        for (LanguageHeader header : context.acceptableLanguages()) {
            Optional<Language> known = Language.of(header.tag());
            if (known.isPresent()) {
                return known;
            }
        }
        return Optional.empty();
    }

    void speak(@Observes EngineBuilder engine) {
        engine.addTemplateInstanceInitializer(page -> page.setLocale(get().locale()));
    }
}
