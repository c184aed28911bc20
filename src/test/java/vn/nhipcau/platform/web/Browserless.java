package vn.nhipcau.platform.web;

import static io.restassured.RestAssured.given;

import io.restassured.filter.cookie.CookieFilter;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Posts forms as a browser does, without one: keeps cookies and sends the CSRF token of the page it last read. */
public final class Browserless {

    private static final Pattern TOKEN = Pattern.compile("name=\"csrf-token\"[^>]*value=\"([^\"]+)\"");

    private final CookieFilter cookies = new CookieFilter();
    private String token;

    public Response get(String path) {
        Response page = request().get(path);
        Matcher found = TOKEN.matcher(page.asString());
        token = found.find() ? found.group(1) : token;
        return page;
    }

    /** Posts name, value, name, value, … with the token of the last page. */
    public Response post(String path, String... fields) {
        if (token == null) {
            get("/about");
        }
        RequestSpecification form = request().formParam("csrf-token", token);
        for (int i = 0; i < fields.length; i += 2) {
            form = form.formParam(fields[i], fields[i + 1]);
        }
        return form.post(path);
    }

    /** Sends a file with the token of the last page. */
    public Response upload(String path, String field, String fileName, byte[] content) {
        if (token == null) {
            get("/about");
        }
        return given().filter(cookies)
                .redirects()
                .follow(false)
                .header("Accept", "text/html")
                .multiPart("csrf-token", token)
                .multiPart(field, fileName, content)
                .post(path);
    }

    /** As {@link #post}, but without the token. */
    public Response postForged(String path, String... fields) {
        RequestSpecification form = request();
        for (int i = 0; i < fields.length; i += 2) {
            form = form.formParam(fields[i], fields[i + 1]);
        }
        return form.post(path);
    }

    private RequestSpecification request() {
        return given().filter(cookies)
                .redirects()
                .follow(false)
                .header("Accept", "text/html")
                .contentType("application/x-www-form-urlencoded; charset=UTF-8");
    }
}
