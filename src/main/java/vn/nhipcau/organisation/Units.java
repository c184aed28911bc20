package vn.nhipcau.organisation;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import vn.nhipcau.platform.web.Page;

/** All units of the city. Public knowledge: no scope applies to a unit itself. */
@ApplicationScoped
public class Units implements PanacheRepository<Unit> {

    public Optional<Unit> byCode(String code) {
        return find("code", code).firstResultOptional();
    }

    Page<Unit> matching(UnitQuery query) {
        List<Unit> rows = find(
                        "from Unit u left join fetch u.parent where " + query.where(),
                        Sort.by("u.nameVi"),
                        query.parameters())
                .range(query.offset(), query.offset() + query.size() - 1)
                .list();
        return query.of(rows, count("from Unit u where " + query.where(), query.parameters()));
    }

    /** The 94 commune-level units by name. */
    public List<Unit> communes() {
        return list("level = ?1 order by nameVi", UnitLevel.COMMUNE);
    }

    /** The offices of all communes, with their commune loaded. */
    public List<Unit> offices() {
        return list("from Unit u join fetch u.parent where u.level = ?1 order by u.code", UnitLevel.OFFICE);
    }
}
