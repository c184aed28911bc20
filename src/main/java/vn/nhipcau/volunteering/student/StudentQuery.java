package vn.nhipcau.volunteering.student;

import io.quarkus.panache.common.Parameters;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import org.jboss.resteasy.reactive.RestQuery;
import vn.nhipcau.platform.text.Folded;
import vn.nhipcau.platform.web.PageQuery;
import vn.nhipcau.volunteering.volunteer.University;

/** What the list of students is asked for: {@code ?show=&q=&page=&size=}. */
public class StudentQuery extends PageQuery {

    @RestQuery
    public String show;

    @RestQuery
    public String q;

    public StudentShelf getChosen() {
        return Arrays.stream(StudentShelf.values())
                .filter(shelf -> show != null && shelf.name().equals(show.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElse(StudentShelf.ALL);
    }

    /** For the filter. */
    public StudentShelf[] getShelves() {
        return StudentShelf.values();
    }

    /** JPQL about a volunteer "v" and its person "p". */
    String where() {
        return "v.university = :university and v.kind = STUDENT and " + getChosen().where
                + (q == null || q.isBlank() ? "" : " and (p.folded like :folded or v.studentNumber = :number)");
    }

    Parameters parameters(University university, Instant now) {
        Parameters parameters = Parameters.with("university", university.nameVi);
        if (getChosen() == StudentShelf.COMING) {
            parameters.and("now", now);
        }
        return q == null || q.isBlank()
                ? parameters
                : parameters.and("folded", Folded.pattern(q)).and("number", q.strip());
    }
}
