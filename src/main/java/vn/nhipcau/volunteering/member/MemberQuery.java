package vn.nhipcau.volunteering.member;

import io.quarkus.panache.common.Parameters;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jboss.resteasy.reactive.RestQuery;
import vn.nhipcau.platform.access.Scope;
import vn.nhipcau.platform.text.Folded;
import vn.nhipcau.platform.web.PageQuery;

/** What the list of a commune's volunteers is asked for: {@code ?show=all&q=&page=&size=}; who waits comes first. */
public class MemberQuery extends PageQuery {

    @RestQuery
    public String show;

    @RestQuery
    public String q;

    public MemberShelf getChosen() {
        return "all".equalsIgnoreCase(show) ? MemberShelf.ALL : MemberShelf.WAITING;
    }

    /** For the filter. */
    public MemberShelf[] getShelves() {
        return MemberShelf.values();
    }

    /** JPQL about a volunteer "v", its person "p" and its home "h". */
    String where(Scope scope) {
        return Members.THEIRS
                + (scope.everywhere() ? "" : " and h.id in :units")
                + " and " + getChosen().where
                + (isSearch() ? " and (p.folded like :folded or lower(v.groupName) like :group)" : "");
    }

    Parameters parameters(Scope scope, LocalDate today) {
        Parameters parameters = Parameters.with("kind", Members.GROUPS);
        if (!scope.everywhere()) {
            Set<Long> units = scope.unitIds();
            // nobody is in no unit: a list that is never empty keeps the statement valid
            parameters.and("units", units.isEmpty() ? List.of(-1L) : units);
        }
        if (getChosen() == MemberShelf.WAITING) {
            parameters.and("today", today);
        }
        return isSearch()
                ? parameters
                        .and("folded", Folded.pattern(q))
                        .and("group", "%" + q.strip().toLowerCase(Locale.ROOT) + "%")
                : parameters;
    }

    private boolean isSearch() {
        return q != null && !q.isBlank();
    }
}
