package vn.nhipcau.organisation.position;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** The catalogue of positions. Public knowledge, shown to the city's staff. */
@ApplicationScoped
public class Positions implements PanacheRepository<Position> {

    /** The newest version of a position. */
    public Optional<Position> byCode(String code) {
        return find("code = ?1 order by version desc", code).firstResultOptional();
    }

    /** Every office that the catalogue names, in its order. */
    public List<Position> oneOfEachOffice() {
        return list("from Position p where p.officeVi is not null and p.code ="
                + " (select min(o.code) from Position o where o.officeVi = p.officeVi) order by p.code");
    }

    public List<Position> all() {
        return list("order by code, version");
    }
}
