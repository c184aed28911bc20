package vn.nhipcau.competency.framework;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import vn.nhipcau.organisation.position.Position;

/** What positions require. */
@ApplicationScoped
public class Requirements implements PanacheRepository<Requirement> {

    private static final String ON_DAY = """
            from Requirement r join fetch r.competency c join fetch c.area join fetch c.framework f join fetch f.scale
            join fetch r.profile p join fetch p.position
            where f.state = ADOPTED and p.validFrom <= :day
            and not exists (select 1 from PositionProfile newer where newer.position = p.position
                and newer.validFrom > p.validFrom and newer.validFrom <= :day)
            """;

    /** The requirements of these positions on a day, competencies with area and scale loaded. */
    public List<Requirement> of(Collection<Position> positions, LocalDate day) {
        return positions.isEmpty()
                ? List.of()
                : getEntityManager()
                        .createQuery(ON_DAY + " and p.position in :positions", Requirement.class)
                        .setParameter("day", day)
                        .setParameter("positions", positions)
                        .getResultList();
    }

    /** Who requires a competency on a day, the highest level first. */
    List<Requirement> on(Competency competency, LocalDate day) {
        return getEntityManager()
                .createQuery(
                        ON_DAY + " and c = :competency order by r.requiredLevel desc, r.mandatory desc,"
                                + " p.position.code",
                        Requirement.class)
                .setParameter("day", day)
                .setParameter("competency", competency)
                .getResultList();
    }
}
