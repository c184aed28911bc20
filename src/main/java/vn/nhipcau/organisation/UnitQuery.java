package vn.nhipcau.organisation;

import io.quarkus.panache.common.Parameters;
import java.util.Locale;
import org.jboss.resteasy.reactive.RestQuery;
import vn.nhipcau.platform.text.Folded;
import vn.nhipcau.platform.web.PageQuery;
import vn.nhipcau.platform.web.Refusal;

/** What a list of units is asked for: {@code ?q=&level=&kind=&mountain=&page=&size=}. */
public class UnitQuery extends PageQuery {

    @RestQuery
    public String q;

    @RestQuery
    public String level;

    @RestQuery
    public String kind;

    @RestQuery
    public String mountain;

    /** JPQL about a unit "u". */
    String where() {
        return "u.folded like :q"
                + (given(level) ? " and u.level = :level" : "")
                + (given(kind) ? " and u.kind = :kind" : "")
                + (given(mountain) ? " and u.mountain = :mountain" : "");
    }

    Parameters parameters() {
        Parameters parameters = Parameters.with("q", Folded.pattern(q));
        if (given(level)) {
            parameters.and("level", parsed(UnitLevel.class, level, "level_unknown"));
        }
        if (given(kind)) {
            parameters.and("kind", parsed(UnitKind.class, kind, "kind_unknown"));
        }
        if (given(mountain)) {
            parameters.and("mountain", mountain.equals("yes"));
        }
        return parameters;
    }

    private static boolean given(String text) {
        return text != null && !text.isBlank();
    }

    private static <E extends Enum<E>> E parsed(Class<E> type, String text, String problem) {
        String name = text.toUpperCase(Locale.ROOT).replace('-', '_');
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(name)) {
                return constant;
            }
        }
        throw Refusal.bad("organisation", problem);
    }
}
