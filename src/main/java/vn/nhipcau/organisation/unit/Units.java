package vn.nhipcau.organisation.unit;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** All units of the city. Public knowledge: no scope applies to a unit itself, nor to its numbers. */
@ApplicationScoped
public class Units implements PanacheRepository<Unit> {

    public Optional<Unit> byCode(String code) {
        return find("from Unit u left join fetch u.parent where u.code = ?1", code)
                .firstResultOptional();
    }

    /** The 94 commune-level units by name. */
    public List<Unit> communes() {
        return list("level = ?1 order by nameVi", UnitLevel.COMMUNE);
    }

    /** The offices of all communes, with their commune loaded. */
    public List<Unit> offices() {
        return list("from Unit u join fetch u.parent where u.level = ?1 order by u.code", UnitLevel.OFFICE);
    }

    /** The commune-level units and departments by name: what people choose a unit from. */
    public List<Unit> homes() {
        return list("level in (COMMUNE, DEPARTMENT) order by level desc, nameVi");
    }

    public List<Unit> officesOf(Unit unit) {
        return list("parent = ?1 and level = ?2 order by code", unit, UnitLevel.OFFICE);
    }
}
