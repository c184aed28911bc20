package vn.nhipcau.platform.web;

import io.vertx.core.http.Cookie;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import vn.nhipcau.platform.language.Texts;

/** One sentence said after a redirect, carried by a cookie of one use: a key and its values, never markup. */
@RequestScoped
public class Flash {

    private static final String COOKIE = "nhipcau-flash";
    private static final Duration LIFE = Duration.ofSeconds(60);
    private static final int BEFORE_VALUES = 3;
    /** No sentence has more; a forged cookie with thousands would fill the memory with as many templates. */
    private static final int MOST_VALUES = 5;

    private static final String SEPARATOR = "\u001f";

    @Inject
    RoutingContext request;

    @Inject
    Texts texts;

    @Inject
    CurrentLanguage language;

    private Note taken;

    /** The sentence; kind is "ok" or "warn". */
    public record Note(String kind, String text) {}

    public void ok(String bundle, String key, Object... values) {
        put("ok", bundle, key, values);
    }

    public void warn(String bundle, String key, Object... values) {
        put("warn", bundle, key, values);
    }

    /** The sentence of this page; the same however often the page asks. */
    Note take() {
        if (taken == null) {
            taken = read();
        }
        return taken;
    }

    private Note read() {
        Cookie cookie = request.request().getCookie(COOKIE);
        if (cookie == null || cookie.getValue().isEmpty()) {
            return null;
        }
        SiteCookie.set(request, COOKIE, "", Duration.ZERO);
        try {
            String[] parts = new String(Base64.getUrlDecoder().decode(cookie.getValue()), StandardCharsets.UTF_8)
                    .split(SEPARATOR);
            if (parts.length > BEFORE_VALUES + MOST_VALUES) {
                return null;
            }
            Object[] values =
                    List.of(parts).subList(BEFORE_VALUES, parts.length).toArray();
            String kind = parts[0].equals("warn") ? "warn" : "ok";
            return new Note(kind, texts.text(language.get(), bundle(parts[1]), parts[2], values));
        } catch (RuntimeException altered) {
            return null;
        }
    }

    private void put(String kind, String bundle, String key, Object... values) {
        List<String> parts = new ArrayList<>(List.of(kind, bundle, key));
        for (Object value : values) {
            parts.add(String.valueOf(value));
        }
        byte[] text = String.join(SEPARATOR, parts).getBytes(StandardCharsets.UTF_8);
        SiteCookie.set(request, COOKIE, Base64.getUrlEncoder().withoutPadding().encodeToString(text), LIFE);
    }

    /** The cookie comes back from outside: only a plain name may become part of an expression. */
    private static String bundle(String name) {
        if (!name.matches("[a-z]{2,20}")) {
            throw new IllegalArgumentException("no bundle");
        }
        return name;
    }
}
