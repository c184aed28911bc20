package vn.nhipcau.faults;

import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody with a browser, cookies and all, or a program with a token; a broken connection is the answer 0. */
final class Visitor {

    private static final Pattern TOKEN = Pattern.compile("name=\"csrf-token\"[^>]*value=\"([^\"]+)\"");
    private static final Duration PATIENCE = Duration.ofSeconds(40);

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .cookieHandler(new CookieManager(null, CookiePolicy.ACCEPT_ALL))
            .build();
    private final String home;

    Visitor(String home) {
        this.home = home;
    }

    /** What came back; status 0 if nothing did. */
    record Answer(int status, String body, String location, String replica, Duration took, String retryAfter) {

        boolean isGood() {
            return status >= 200 && status < 400;
        }

        String field(String name) {
            Matcher found = Pattern.compile("\"" + name + "\":\"([^\"]*)\"").matcher(body);
            return found.find() ? found.group(1) : null;
        }
    }

    Answer get(String path) {
        return send(request(path).header("Accept", "text/html").GET());
    }

    Answer getJson(String path) {
        return send(request(path).header("Accept", "application/json").GET());
    }

    /** Reads a page for its token, then posts name, value, name, value, … */
    Answer post(String page, String path, String... fields) {
        Answer form = get(page);
        Matcher token = TOKEN.matcher(form.body());
        if (form.status() != 200 || !token.find()) {
            return form;
        }
        StringBuilder body = new StringBuilder("csrf-token=" + encoded(token.group(1)));
        for (int i = 0; i < fields.length; i += 2) {
            body.append('&').append(fields[i]).append('=').append(encoded(fields[i + 1]));
        }
        return send(request(path)
                .header("Accept", "text/html")
                .header("Content-Type", "application/x-www-form-urlencoded; charset=UTF-8")
                .POST(HttpRequest.BodyPublishers.ofString(body.toString())));
    }

    /** @param header name, value, name, value, … */
    Answer postJson(String path, String json, String... header) {
        HttpRequest.Builder request = request(path)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json));
        return send(header.length == 0 ? request : request.headers(header));
    }

    /** By way of the provider, and back to this page. */
    Answer signIn(String subject, String roles) {
        Answer answer = get("/sign-in?to=/my-learning");
        for (int hops = 0; hops < 8 && answer.location() != null; hops++) {
            String next = answer.location();
            answer = send(HttpRequest.newBuilder(URI.create(
                            next.contains("/login?")
                                    ? next + "&as=" + encoded(subject) + "&roles=" + encoded(roles)
                                    : next))
                    .timeout(PATIENCE)
                    .header("Accept", "text/html"));
        }
        return answer;
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(home + path)).timeout(PATIENCE);
    }

    private Answer send(HttpRequest.Builder request) {
        long began = System.nanoTime();
        try {
            HttpResponse<String> answer = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
            return new Answer(
                    answer.statusCode(),
                    answer.body(),
                    answer.headers()
                            .firstValue("Location")
                            .map(to -> to.startsWith("/") ? home + to : to)
                            .orElse(null),
                    answer.headers().firstValue("X-Replica").orElse("none"),
                    Duration.ofNanos(System.nanoTime() - began),
                    answer.headers().firstValue("Retry-After").orElse(null));
        } catch (IOException broken) {
            return new Answer(0, "", null, "none", Duration.ofNanos(System.nanoTime() - began), null);
        } catch (InterruptedException stopping) {
            throw new IllegalStateException(stopping);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
