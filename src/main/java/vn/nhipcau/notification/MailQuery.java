package vn.nhipcau.notification;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jboss.resteasy.reactive.RestQuery;
import vn.nhipcau.platform.web.PageQuery;
import vn.nhipcau.platform.web.Refusal;

/** What the list of messages is asked for: {@code ?state=&kind=&to=&page=&size=}. */
public class MailQuery extends PageQuery {

    private static final int LIMIT = 200;

    @RestQuery
    public String state;

    @RestQuery
    public String kind;

    /** How the recipient's address begins; so that an index finds it. */
    @RestQuery
    public String to;

    /** JPQL about a message "m". */
    String where() {
        String where = (given(state) ? " and m.state = :state" : "")
                + (given(kind) ? " and m.kind = :kind" : "")
                + (given(to) ? " and m.address like :address escape '!'" : "");
        return where.isEmpty() ? "" : " where" + where.substring(" and".length());
    }

    Map<String, Object> parameters() {
        Map<String, Object> parameters = new HashMap<>();
        if (given(state)) {
            parameters.put("state", parsed());
        }
        if (given(kind)) {
            parameters.put("kind", limited(kind));
        }
        if (given(to)) {
            parameters.put("address", limited(to.strip()).replaceAll("([!%_])", "!$1") + "%");
        }
        return parameters;
    }

    public boolean isFiltered() {
        return given(state) || given(kind) || given(to);
    }

    private MailState parsed() {
        for (MailState known : MailState.values()) {
            if (known.name().equals(state.toUpperCase(Locale.ROOT))) {
                return known;
            }
        }
        throw Refusal.bad("notification", "unknown_state");
    }

    private static String limited(String text) {
        if (text.length() > LIMIT) {
            throw Refusal.bad("notification", "filter_too_long");
        }
        return text;
    }

    private static boolean given(String text) {
        return text != null && !text.isBlank();
    }
}
