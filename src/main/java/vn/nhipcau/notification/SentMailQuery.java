package vn.nhipcau.notification;

import org.jboss.resteasy.reactive.RestQuery;
import vn.nhipcau.platform.web.PageQuery;

/** What development's letter box is asked for: {@code ?q=&page=&size=}. */
public class SentMailQuery extends PageQuery {

    /** Part of a name, an address or a subject. */
    @RestQuery
    public String q;

    String pattern() {
        return q == null ? "%" : "%" + q.strip().replaceAll("([!%_])", "!$1") + "%";
    }
}
