package vn.nhipcau.organisation.staff;

import java.util.List;
import org.jboss.resteasy.reactive.RestQuery;
import vn.nhipcau.platform.web.Choice;
import vn.nhipcau.platform.web.PageQuery;
import vn.nhipcau.platform.web.Refusal;

/** What the list of people is asked for: {@code ?q=&unit=&position=&kind=&page=&size=}. */
public class PeopleQuery extends PageQuery {

    private static final int LONGEST_SEARCH = 100;

    @RestQuery
    public String q;

    /** Code of a department or commune-level unit. */
    @RestQuery
    public String unit;

    @RestQuery
    public String position;

    /** Kind of assignment. */
    @RestQuery
    public String kind;

    public List<AssignmentKind> kinds() {
        return List.of(AssignmentKind.values());
    }

    public boolean narrowed() {
        return Choice.given(q) || byPost();
    }

    /** Whether it matters what a person holds. */
    boolean byPost() {
        return Choice.given(unit) || Choice.given(position) || Choice.given(kind);
    }

    AssignmentKind assignmentKind() {
        return Choice.of(AssignmentKind.class, kind, "organisation", "assignment_unknown");
    }

    PeopleQuery checked() {
        if (q != null && q.length() > LONGEST_SEARCH) {
            throw Refusal.bad("organisation", "search_too_long", LONGEST_SEARCH);
        }
        return this;
    }
}
