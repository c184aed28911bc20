package vn.nhipcau.competency.framework;

import io.quarkus.panache.common.Parameters;
import org.jboss.resteasy.reactive.RestQuery;
import vn.nhipcau.platform.text.Folded;
import vn.nhipcau.platform.web.PageQuery;

/** What the list of competencies is asked for: {@code ?q=&area=&page=&size=}; a whole framework fits on one page. */
public class CompetencyQuery extends PageQuery {

    private static final int WHOLE_FRAMEWORK = 60;

    @RestQuery
    public String q;

    @RestQuery
    public String area;

    @Override
    public int size() {
        return given(size) ? super.size() : WHOLE_FRAMEWORK;
    }

    public boolean isFiltered() {
        return given(q) || given(area);
    }

    /** JPQL about a competency "c", to be appended. */
    String where() {
        return " and c.folded like :q" + (given(area) ? " and c.area.code = :area" : "");
    }

    Parameters parameters() {
        Parameters parameters = Parameters.with("q", Folded.pattern(q));
        return given(area) ? parameters.and("area", area) : parameters;
    }

    private static boolean given(String text) {
        return text != null && !text.isBlank();
    }
}
