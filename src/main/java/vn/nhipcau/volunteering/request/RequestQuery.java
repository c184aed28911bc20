package vn.nhipcau.volunteering.request;

import io.quarkus.panache.common.Parameters;
import java.time.Instant;
import org.jboss.resteasy.reactive.RestQuery;
import vn.nhipcau.platform.access.Scope;
import vn.nhipcau.platform.text.Folded;
import vn.nhipcau.platform.web.Choice;
import vn.nhipcau.platform.web.PageQuery;

/** What an officer's list is asked for: {@code ?show=&q=&page=&size=}. */
public class RequestQuery extends PageQuery {

    @RestQuery
    public String show;

    @RestQuery
    public String q;

    /** Without a choice: today's, or everything when something is searched for. */
    public Shelf getChosen() {
        return Choice.of(Shelf.class, show).orElse(searching() ? null : Shelf.TODAY);
    }

    /** For the filter. */
    public Shelf[] getShelves() {
        return Shelf.values();
    }

    public boolean searching() {
        return q != null && !q.isBlank();
    }

    /** JPQL about a request "r" and its contact "c". */
    String where(Scope scope) {
        return (scope.everywhere() ? "1 = 1" : "r.commune.id in :units")
                + (getChosen() == null ? "" : " and " + getChosen().condition())
                + (searching()
                        ? " and (r.number = :number or c.phone = :phone or c.proxyPhone = :phone"
                                + " or c.folded like :folded)"
                        : "");
    }

    Parameters parameters(Scope scope, Instant now) {
        Parameters parameters = new Parameters();
        if (!scope.everywhere()) {
            parameters.and("units", scope.unitIds());
        }
        if (getChosen() != null) {
            getChosen().values(now).forEach(parameters::and);
        }
        if (searching()) {
            parameters
                    .and("number", number(q))
                    .and("phone", Phone.normalised(q).orElse("-"))
                    .and("folded", Folded.pattern(q));
        }
        return parameters;
    }

    /** "yc 123" and "123" mean YC-000123. */
    public static String number(String typed) {
        String figures = typed.strip().replaceFirst("(?i)^yc[\\s-]*", "");
        return figures.matches("\\d{1,9}") ? String.format("YC-%06d", Integer.parseInt(figures)) : typed.strip();
    }
}
