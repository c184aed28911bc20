package vn.nhipcau.organisation.transfer;

import java.util.List;
import org.jboss.resteasy.reactive.RestQuery;
import vn.nhipcau.platform.web.PageQuery;
import vn.nhipcau.platform.web.Refusal;

/** Which lines of an import are asked for: {@code ?show=wrong|warned|created|changed|ended|same&page=&size=}. */
public class LineQuery extends PageQuery {

    private static final List<String> MARKS = List.of("wrong", "warned", "created", "changed", "ended");

    @RestQuery
    public String show;

    /** SQL about a line; made of known words only. */
    String where() {
        if (show == null || show.isBlank()) {
            return "";
        }
        if (show.equals("same")) {
            return " and not (wrong or created or changed or ended)";
        }
        if (!MARKS.contains(show)) {
            throw Refusal.bad("transfer", "show_unknown");
        }
        return " and " + show;
    }
}
