package vn.nhipcau.platform.web;

import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
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
