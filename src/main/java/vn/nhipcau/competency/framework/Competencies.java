package vn.nhipcau.competency.framework;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import vn.nhipcau.platform.language.Language;
import vn.nhipcau.platform.web.Page;

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

    /** The described levels of a competency, the lowest first. */
    public List<DescribedLevel> levelsOf(Competency competency, Language language) {
        return getEntityManager()
                .createQuery("""
                        select l, d from ProficiencyLevel l, LevelDescription d
                        where d.competency = :competency and l.scale = :scale and l.step = d.step order by l.step
                        """, Object[].class)
                .setParameter("competency", competency)
                .setParameter("scale", competency.framework.scale)
                .getResultStream()
                .map(row -> described((ProficiencyLevel) row[0], (LevelDescription) row[1], language))
                .toList();
    }

    Page<Competency> matching(CompetencyQuery query) {
        List<Competency> rows = find(IN_FORCE + query.where() + " order by a.place, c.code", query.parameters())
                .range(query.offset(), query.offset() + query.size() - 1)
                .list();
        return query.of(
                rows, count("from Competency c where c.framework.state = ADOPTED" + query.where(), query.parameters()));
    }

    private static DescribedLevel described(ProficiencyLevel level, LevelDescription text, Language language) {
        return new DescribedLevel(level.step, level.name(language), text.text(language));
    }
}
