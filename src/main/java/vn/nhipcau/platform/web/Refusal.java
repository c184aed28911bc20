package vn.nhipcau.platform.web;

import java.util.List;

/**
 * Something asked for that cannot be done, said so that the person knows what to do. Becomes a page, or problem+json
 * under {@code /api}; the transaction is rolled back.
 */
public final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public final int status;
    public final String bundle;
    public final String key;
    public final transient List<Object> values;

    private Refusal(int status, String bundle, String key, Object... values) {
        super(status + " " + bundle + ":" + key, null, false, false);
        this.status = status;
        this.bundle = bundle;
        this.key = key;
        this.values = List.of(values);
    }

    /** The state of things forbids it: 409. */
    public static Refusal conflict(String bundle, String key, Object... values) {
        return new Refusal(409, bundle, key, values);
    }

    /** There is no such thing, or not for this person: 404, the same answer for both. */
    public static Refusal notFound() {
        return new Refusal(404, "web", "not_found");
    }

    /** The person is known and may not: 403. */
    public static Refusal forbidden(String bundle, String key, Object... values) {
        return new Refusal(403, bundle, key, values);
    }

    /** Nobody, or not whom they say: 401. */
    public static Refusal unauthenticated(String bundle, String key, Object... values) {
        return new Refusal(401, bundle, key, values);
    }

    /** What was sent makes no sense: 400. */
    public static Refusal bad(String bundle, String key, Object... values) {
        return new Refusal(400, bundle, key, values);
    }

    /** It was there once and is over: 410. */
    public static Refusal gone(String bundle, String key, Object... values) {
        return new Refusal(410, bundle, key, values);
    }

    /** Too many tries: 429. */
    public static Refusal tooMany(String bundle, String key, Object... values) {
        return new Refusal(429, bundle, key, values);
    }

    /** Not now, because something that is needed does not answer: 503. */
    public static Refusal unavailable(String bundle, String key, Object... values) {
        return new Refusal(503, bundle, key, values);
    }
}
