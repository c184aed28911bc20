package vn.nhipcau.platform.web;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.ext.web.RoutingContext;
import java.time.Duration;

/** A cookie of the whole site, out of the reach of scripts; over TLS, also in front of a proxy, it never leaves it. */
final class SiteCookie {

    private SiteCookie() {}

    /** Sets it; a life of zero takes it away. */
    static void set(RoutingContext request, String name, String value, Duration life) {
        request.response()
                .addCookie(Cookie.cookie(name, value)
                        .setPath("/")
                        .setHttpOnly(true)
                        .setSecure(request.request().isSSL())
                        .setSameSite(CookieSameSite.LAX)
                        .setMaxAge(life.toSeconds()));
    }
}
