package vn.nhipcau.organisation.directory;

import io.quarkus.panache.common.Parameters;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jboss.resteasy.reactive.RestQuery;
import vn.nhipcau.organisation.unit.UnitKind;
import vn.nhipcau.organisation.unit.UnitLevel;
import vn.nhipcau.platform.text.Folded;
import vn.nhipcau.platform.web.Choice;
import vn.nhipcau.platform.web.PageQuery;
import vn.nhipcau.platform.web.Refusal;

/** What a list of units is asked for: {@code ?q=&level=&kind=&mountain=&sort=&page=&size=}. */
public class UnitQuery extends PageQuery {

    private static final int LONGEST_SEARCH = 100;

    @RestQuery
    public String q;

    @RestQuery
    public String level;

    @RestQuery
    public String kind;

    @RestQuery
    public String mountain;

    @RestQuery
    public String sort;

    private boolean homesOnly;

    /** Leaves out the city itself and the offices of communes unless a level is asked for. */
    UnitQuery homes() {
        homesOnly = true;
        return this;
    }

    public UnitSort sorted() {
        return Choice.given(sort) ? Choice.of(UnitSort.class, sort, "organisation", "sort_unknown") : UnitSort.NAME;
    }

    public List<UnitSort> sorts() {
        return List.of(UnitSort.values());
    }

    public List<UnitFacet.Link> facets() {
        return Arrays.stream(UnitFacet.values())
                .map(facet -> new UnitFacet.Link(facet, href(facet), isChosen(facet)))
                .toList();
    }

    /** JPQL about a unit "u". */
    String where() {
        return "u.folded like :q"
                + (Choice.given(level) ? " and u.level = :level" : "")
                + (homesOnly && !Choice.given(level) ? " and u.level in (COMMUNE, DEPARTMENT)" : "")
                + (Choice.given(kind) ? " and u.kind = :kind" : "")
                + (Choice.given(mountain) ? " and u.mountain = :mountain" : "");
    }

    Parameters parameters() {
        if (Choice.given(q) && q.length() > LONGEST_SEARCH) {
            throw Refusal.bad("organisation", "search_too_long", LONGEST_SEARCH);
        }
        Parameters parameters = Parameters.with("q", Folded.pattern(q));
        if (Choice.given(level)) {
            parameters.and("level", Choice.of(UnitLevel.class, level, "organisation", "level_unknown"));
        }
        if (Choice.given(kind)) {
            parameters.and("kind", Choice.of(UnitKind.class, kind, "organisation", "kind_unknown"));
        }
        if (Choice.given(mountain)) {
            if (!mountain.matches("yes|no")) {
                throw Refusal.bad("organisation", "mountain_unknown");
            }
            parameters.and("mountain", mountain.equals("yes"));
        }
        return parameters;
    }

    private String href(UnitFacet facet) {
        return with(java.util.Map.of(
                "level", Objects.toString(facet.level, ""),
                "kind", Objects.toString(facet.kind, ""),
                "mountain", Objects.toString(facet.mountain, "")));
    }

    private boolean isChosen(UnitFacet facet) {
        return same(facet.level, level) && same(facet.kind, kind) && same(facet.mountain, mountain);
    }

    private static boolean same(String wanted, String given) {
        return Objects.toString(wanted, "").equals(Objects.toString(given, ""));
    }
}
