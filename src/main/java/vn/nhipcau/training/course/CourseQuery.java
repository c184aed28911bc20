package vn.nhipcau.training.course;

import io.quarkus.panache.common.Parameters;
import java.net.URI;
import java.util.Locale;
import org.jboss.resteasy.reactive.RestQuery;
import vn.nhipcau.platform.text.Folded;
import vn.nhipcau.platform.web.Choice;
import vn.nhipcau.platform.web.PageQuery;
import vn.nhipcau.platform.web.Refusal;

/** What the catalogue is asked for: {@code ?q=&area=&level=&mode=&periods=&sort=&page=&size=}. */
public class CourseQuery extends PageQuery {

    @RestQuery
    public String q;

    @RestQuery
    public String area;

    @RestQuery
    public String level;

    @RestQuery
    public String mode;

    @RestQuery
    public String periods;

    @RestQuery
    public String sort;

    /** True when anything narrows the list. */
    public boolean isNarrow() {
        return Choice.given(q)
                || Choice.given(area)
                || Choice.given(level)
                || Choice.given(mode)
                || Choice.given(periods);
    }

    /** The catalogue's address with another area and the other filters kept; null takes the area away. */
    public String hrefOfArea(String other) {
        var there = address.getRequestUriBuilder().replaceQueryParam("page").replaceQueryParam("area");
        URI built =
                other == null ? there.build() : there.queryParam("area", other).build();
        return built.getRawQuery() == null ? "/courses" : "/courses?" + built.getRawQuery();
    }

    public boolean isAllAreas() {
        return !Choice.given(area);
    }

    /** Whether this is the mode, range or order asked for. */
    public boolean asks(Enum<?> constant) {
        return word(constant)
                .equals(constant instanceof CourseMode ? mode : constant instanceof PeriodsRange ? periods : sort);
    }

    /** A constant as it stands in an address. */
    public String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    CourseSort order() {
        return Choice.given(sort) ? Choice.of(CourseSort.class, sort, "course", "unknown_sort") : CourseSort.CODE;
    }

    /** JPQL about a course "c". */
    String where() {
        return "c.folded like :q"
                + (Choice.given(area) ? " and c.competency.area.code = :area" : "")
                + (Choice.given(level) ? " and c.levelReached = :level" : "")
                + (Choice.given(mode) ? " and c.mode = :mode" : "")
                + (Choice.given(periods) ? " and c.periods between :least and :most" : "");
    }

    Parameters parameters() {
        Parameters parameters = Parameters.with("q", Folded.pattern(shortened(q)));
        if (Choice.given(area)) {
            parameters.and("area", area);
        }
        if (Choice.given(level)) {
            parameters.and("level", levelNumber());
        }
        if (Choice.given(mode)) {
            parameters.and("mode", Choice.of(CourseMode.class, mode, "course", "unknown_mode"));
        }
        if (Choice.given(periods)) {
            PeriodsRange range = Choice.of(PeriodsRange.class, periods, "course", "unknown_periods");
            parameters.and("least", range.least).and("most", range.most);
        }
        return parameters;
    }

    private int levelNumber() {
        if (!level.matches("\\d{1,2}")) {
            throw Refusal.bad("course", "unknown_level");
        }
        return Integer.parseInt(level);
    }

    private static String shortened(String text) {
        if (text != null && text.length() > 100) {
            throw Refusal.bad("course", "search_too_long");
        }
        return text;
    }
}
