package vn.nhipcau.organisation.directory;

import io.quarkus.panache.common.Parameters;
import java.util.List;
import java.util.Locale;
import org.jboss.resteasy.reactive.RestQuery;
import vn.nhipcau.organisation.position.PositionGroup;
import vn.nhipcau.organisation.unit.UnitKind;
import vn.nhipcau.platform.text.Folded;
import vn.nhipcau.platform.web.Choice;
import vn.nhipcau.platform.web.PageQuery;
import vn.nhipcau.platform.web.Refusal;

/** What the catalogue of positions is asked for: {@code ?q=&group=&office=&kind=&page=&size=}. */
public class PositionQuery extends PageQuery {

    private static final int LONGEST_SEARCH = 200;

    @RestQuery
    public String q;

    @RestQuery
    public String group;

    /** The Vietnamese name as in the catalogue. */
    @RestQuery
    public String office;

    /** Kind of unit that must have the position. */
    @RestQuery
    public String kind;

    public List<PositionGroup> groups() {
        return List.of(PositionGroup.values());
    }

    public List<UnitKind> kinds() {
        return List.of(UnitKind.values());
    }

    public boolean narrowed() {
        return Choice.given(q) || Choice.given(group) || Choice.given(office) || Choice.given(kind);
    }

    /** JPQL about a position "p", the newest version of each. */
    String where() {
        return "p.version = (select max(o.version) from Position o where o.code = p.code) and p.folded like :q"
                + (Choice.given(group) ? " and p.positionGroup = :group" : "")
                + (Choice.given(office) ? " and p.officeVi = :office" : "")
                + (Choice.given(kind) ? " and (p.appliesTo = 'all' or p.appliesTo like :kind)" : "");
    }

    Parameters parameters() {
        if (tooLong(q) || tooLong(office)) {
            throw Refusal.bad("organisation", "search_too_long", LONGEST_SEARCH);
        }
        Parameters parameters = Parameters.with("q", Folded.pattern(q));
        if (Choice.given(group)) {
            parameters.and("group", Choice.of(PositionGroup.class, group, "organisation", "group_unknown"));
        }
        if (Choice.given(office)) {
            parameters.and("office", office);
        }
        if (Choice.given(kind)) {
            UnitKind wanted = Choice.of(UnitKind.class, kind, "organisation", "kind_unknown");
            parameters.and("kind", "%" + wanted.name().toLowerCase(Locale.ROOT).replace('_', ' ') + "%");
        }
        return parameters;
    }

    private static boolean tooLong(String text) {
        return text != null && text.length() > LONGEST_SEARCH;
    }
}
