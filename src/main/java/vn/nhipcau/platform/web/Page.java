package vn.nhipcau.platform.web;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** One page of a list, with the links that keep every filter of the address. */
public final class Page<T> {

    private static final int NEIGHBOURS = 2;

    private final List<T> rows;
    private final int number;
    private final int size;
    private final long total;
    private final URI address;

    /** A link to a page; {@code gap} is a place where numbers are left out. */
    public record Link(int number, String href, boolean current, boolean gap) {}

    Page(List<T> rows, int number, int size, long total, URI address) {
        this.rows = List.copyOf(rows);
        this.number = number;
        this.size = size;
        this.total = total;
        this.address = address;
    }

    public List<T> getRows() {
        return rows;
    }

    public int getNumber() {
        return number;
    }

    public long getTotal() {
        return total;
    }

    public int getLast() {
        return (int) Math.max(1, (total + size - 1) / size);
    }

    public long getFrom() {
        return rows.isEmpty() ? 0 : (number - 1L) * size + 1;
    }

    public long getTo() {
        return rows.isEmpty() ? 0 : getFrom() + rows.size() - 1;
    }

    public String getPreviousHref() {
        return number > 1 ? href(number - 1) : null;
    }

    public String getNextHref() {
        return number < getLast() ? href(number + 1) : null;
    }

    public List<Link> getLinks() {
        List<Link> links = new ArrayList<>();
        int before = 0;
        for (int i = 1; i <= getLast(); i++) {
            if (i == 1 || i == getLast() || Math.abs(i - number) <= NEIGHBOURS) {
                if (i > before + 1) {
                    links.add(new Link(i - 1, null, false, true));
                }
                links.add(new Link(i, href(i), i == number, false));
                before = i;
            }
        }
        return links;
    }

    /** The page as the API answers it: a JSON array, {@code X-Total-Count} and {@code Link}. */
    public Response json(Function<T, ?> view) {
        Response.ResponseBuilder answer =
                Response.ok(rows.stream().map(view).toList()).header("X-Total-Count", total);
        if (getPreviousHref() != null) {
            answer.header("Link", "<" + getPreviousHref() + ">; rel=\"prev\"");
        }
        if (getNextHref() != null) {
            answer.header("Link", "<" + getNextHref() + ">; rel=\"next\"");
        }
        return answer.build();
    }

    private String href(int page) {
        URI there = UriBuilder.fromUri(address).replaceQueryParam("page", page).build();
        return there.getRawPath() + "?" + there.getRawQuery();
    }
}
