package vn.nhipcau.platform.web;

import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.RestQuery;

/** The {@code ?page=&size=} of every list; page 1 is the first. Use as {@code @BeanParam}. */
public class PageQuery {

    public static final int DEFAULT_SIZE = 20;
    public static final int LARGEST_SIZE = 100;

    @RestQuery
    public String page;

    @RestQuery
    public String size;

    @Context
    public UriInfo address;

    /** 0-based row of the first record on this page. */
    public int offset() {
        return (number() - 1) * size();
    }

    public int number() {
        return parsed(page, 1, 100_000, "page_invalid");
    }

    public int size() {
        return parsed(size, DEFAULT_SIZE, LARGEST_SIZE, "size_invalid");
    }

    public <T> Page<T> of(List<T> rows, long total) {
        return new Page<>(rows, number(), size(), total, address.getRequestUri());
    }

    /** The address of this list with these filters changed, or dropped where empty; starts at the first page. */
    public String with(Map<String, String> changes) {
        UriBuilder changed = address.getRequestUriBuilder().replaceQueryParam("page");
        changes.forEach(
                (name, value) -> changed.replaceQueryParam(name, value.isEmpty() ? null : new Object[] {value}));
        URI there = changed.build();
        return there.getRawPath() + (there.getRawQuery() == null ? "" : "?" + there.getRawQuery());
    }

    private static int parsed(String text, int otherwise, int largest, String problem) {
        if (text == null || text.isBlank()) {
            return otherwise;
        }
        if (!text.matches("\\d{1,6}") || Integer.parseInt(text) < 1 || Integer.parseInt(text) > largest) {
            throw Refusal.bad("web", problem, largest);
        }
        return Integer.parseInt(text);
    }
}
