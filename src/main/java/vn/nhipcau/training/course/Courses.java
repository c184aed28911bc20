package vn.nhipcau.training.course;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import vn.nhipcau.competency.framework.Competency;
import vn.nhipcau.platform.web.Page;

/** The catalogue. Public knowledge: no scope applies. */
@ApplicationScoped
public class Courses implements PanacheRepository<Course> {

    public Optional<Course> byCode(String code) {
        return find("from Course c join fetch c.competency k join fetch k.area where c.code = ?1", code)
                .firstResultOptional();
    }

    /** Courses that lead towards any of these competencies, the lowest level first. */
    public List<Course> leadingTo(Collection<Competency> competencies) {
        return competencies.isEmpty()
                ? List.of()
                : list(
                        "from Course c join fetch c.competency k join fetch k.area where c.competency in :wanted"
                                + " order by c.levelReached, c.periods, c.code",
                        Parameters.with("wanted", competencies));
    }

    /** The highest level that any course leads to. */
    int highestLevel() {
        return getEntityManager()
                .createQuery("select coalesce(max(c.levelReached), 0) from Course c", Integer.class)
                .getSingleResult();
    }

    Page<Course> matching(CourseQuery query) {
        List<Course> rows = find(
                        "from Course c join fetch c.competency k join fetch k.area where " + query.where()
                                + " order by " + query.order().order,
                        query.parameters())
                .range(query.offset(), query.offset() + query.size() - 1)
                .list();
        return query.of(rows, count("from Course c where " + query.where(), query.parameters()));
    }
}
