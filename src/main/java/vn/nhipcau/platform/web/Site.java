package vn.nhipcau.platform.web;

import io.quarkus.arc.All;
import io.quarkus.csrf.reactive.runtime.CsrfTokenParameterProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.nhipcau.platform.access.SignedIn;
import vn.nhipcau.platform.language.Texts;

/** What the layout shows around every page: {@code inject:site} in templates. */
@Named("site")
@RequestScoped
public class Site {

    private static final int IN_THE_HEAD = 4;

    @Inject
    RoutingContext request;

    @Inject
    CurrentLanguage language;

    @Inject
    SignedIn signedIn;

    @Inject
    SecurityIdentity identity;

    @Inject
    Texts texts;

    @Inject
    Flash flash;

    @Inject
    CsrfTokenParameterProvider csrf;

    @Inject
    @All
    List<MenuSource> menus;

    @ConfigProperty(name = "nhipcau.demo-data")
    boolean demo;

    private Flash.Note note;
    private boolean noteTaken;

    /** A menu entry as this person reads it. */
    public record Item(String href, String label, boolean current) {}

    public String getLanguage() {
        return language.get().code;
    }

    public String getOtherLanguage() {
        return language.get().other().code;
    }

    public String getOtherLanguageName() {
        return language.get().other().ownName;
    }

    /** Path and query of this request, to come back to. */
    public String getPath() {
        return request.request().method().name().equals("GET")
                ? request.request().uri()
                : request.normalizedPath();
    }

    /** What fits into the head of the page: the first entries. */
    public List<Item> getMenu() {
        return items().limit(IN_THE_HEAD).toList();
    }

    /** The rest, for the foot of the page and the menu of phones. */
    public List<Item> getMore() {
        return items().skip(IN_THE_HEAD).toList();
    }

    private Stream<Item> items() {
        List<MenuItem> mine = menus.stream()
                .flatMap(source -> source.items().stream())
                .filter(item -> item.roles().isEmpty() || item.roles().stream().anyMatch(identity::hasRole))
                .sorted(Comparator.comparingInt(MenuItem::order))
                .toList();
        String path = request.normalizedPath();
        // of "/volunteer" and "/volunteer/profile" only the nearer one is where we are
        String here = mine.stream()
                .map(MenuItem::href)
                .filter(href -> isHere(href, path))
                .max(Comparator.comparingInt(String::length))
                .orElse("");
        return mine.stream()
                .map(item -> new Item(item.href(), label(item), item.href().equals(here)));
    }

    public boolean isSignedIn() {
        return !identity.isAnonymous();
    }

    public String getUserName() {
        return signedIn.name().orElseGet(() -> identity.getPrincipal().getName());
    }

    public String getUserLine() {
        return signedIn.line(language.get()).orElse("");
    }

    /** Taken once, read by the layout as often as it likes. */
    public Flash.Note getFlash() {
        if (!noteTaken) {
            note = flash.take();
            noteTaken = true;
        }
        return note;
    }

    /** The token every form sends along; null on pages about requests that never reached the check. */
    public String getCsrfToken() {
        try {
            return csrf.getToken();
        } catch (IllegalStateException notChecked) {
            return null;
        }
    }

    public boolean isDemo() {
        return demo;
    }

    private String label(MenuItem item) {
        return texts.text(language.get(), item.bundle(), item.key());
    }

    private static boolean isHere(String href, String path) {
        return href.equals("/") ? path.equals("/") : path.equals(href) || path.startsWith(href + "/");
    }
}
