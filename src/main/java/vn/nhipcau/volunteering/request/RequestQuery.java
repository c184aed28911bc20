package vn.nhipcau.volunteering.request;

import io.quarkus.panache.common.Parameters;
import java.util.EnumSet;
import java.util.Set;
import org.jboss.resteasy.reactive.RestQuery;
import vn.nhipcau.platform.access.Scope;
import vn.nhipcau.platform.text.Folded;
import vn.nhipcau.platform.web.PageQuery;

/** What an officer's list is asked for: {@code ?show=&q=&page=&size=}. */
public class RequestQuery extends PageQuery {

    @RestQuery
    public String show;

    @RestQuery
    public String q;

    /** The states that a person looks at together. */
    public enum Show {
        /** A person must decide. */
        TODAY(EnumSet.of(RequestState.SUBMITTED, RequestState.ESCALATED, RequestState.ON_HOLD)),
        /** The resident must answer. */
        ASKED(EnumSet.of(RequestState.NEEDS_INFO)),
        /** Volunteers are looked for or on their way. */
        RUNNING(EnumSet.of(RequestState.OPEN, RequestState.CLUSTERED, RequestState.OFFERED, RequestState.ASSIGNED)),
        DONE(EnumSet.complementOf(EnumSet.of(
                RequestState.SUBMITTED,
                RequestState.ESCALATED,
                RequestState.ON_HOLD,
                RequestState.NEEDS_INFO,
                RequestState.OPEN,
                RequestState.CLUSTERED,
                RequestState.OFFERED,
                RequestState.ASSIGNED)));

        final Set<RequestState> states;

        Show(Set<RequestState> states) {
            this.states = states;
        }
    }

    /** Without a choice: today's, or everything when something is searched for. */
    public Show chosen() {
        return Named.of(Show.class, show).orElse(searching() ? null : Show.TODAY);
    }

    public boolean searching() {
        return q != null && !q.isBlank();
    }

    /** JPQL about a request "r" and its contact "c". */
    String where(Scope scope) {
        return (scope.everywhere() ? "1 = 1" : "r.commune.id in :units")
                + (chosen() == null ? "" : " and r.state in :states")
                + (searching()
                        ? " and (r.number = :number or c.phone = :phone or c.proxyPhone = :phone"
                                + " or c.folded like :folded)"
                        : "");
    }

    Parameters parameters(Scope scope) {
        Parameters parameters = new Parameters();
        if (!scope.everywhere()) {
            parameters.and("units", scope.unitIds());
        }
        if (chosen() != null) {
            parameters.and("states", chosen().states);
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
    static String number(String typed) {
        String figures = typed.strip().replaceFirst("(?i)^yc[\\s-]*", "");
        return figures.matches("\\d{1,9}") ? String.format("YC-%06d", Integer.parseInt(figures)) : typed.strip();
    }
}
