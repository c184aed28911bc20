package vn.nhipcau.competency.framework;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** The competencies of the framework in force. Known to all staff: no scope applies. */
@ApplicationScoped
public class Competencies implements PanacheRepository<Competency> {

    static final String IN_FORCE =
            "from Competency c join fetch c.area a join fetch c.framework f join fetch f.scale where f.state = ADOPTED";

    /** By area, then code; area, framework and scale loaded. */
    public List<Competency> all() {
        return list(IN_FORCE + " order by a.place, c.code");
    }

    public Optional<Competency> byCode(String code) {
        return find(IN_FORCE + " and c.code = ?1", code).firstResultOptional();
    }

    /** The areas in their order. */
    public List<Area> areas() {
        return getEntityManager()
                .createQuery("from Area order by place", Area.class)
                .getResultList();
    }
}
