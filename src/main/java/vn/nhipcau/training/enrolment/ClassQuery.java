package vn.nhipcau.training.enrolment;

import io.quarkus.panache.common.Parameters;
import java.time.Instant;
import org.jboss.resteasy.reactive.RestQuery;
import vn.nhipcau.platform.web.PageQuery;

/** What a list of classes is asked for: {@code ?course=&page=&size=}; classes that are not over. */
public class ClassQuery extends PageQuery {

    @RestQuery
    public String course;

    /** JPQL about a class "r". */
    String where() {
        return "r.endsAt > :now and r.state <> CANCELLED"
                + (course == null || course.isBlank() ? "" : " and r.course.code = :course");
    }

    Parameters parameters(Instant now) {
        Parameters parameters = Parameters.with("now", now);
        return course == null || course.isBlank() ? parameters : parameters.and("course", course);
    }
}
