package vn.nhipcau.organisation;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** The catalogue of positions. Public knowledge, shown to the city's staff. */
@ApplicationScoped
public class Positions implements PanacheRepository<Position> {

    /** The newest version of a position. */
    public Optional<Position> byCode(String code) {
        return find("code = ?1 order by version desc", code).firstResultOptional();
    }
}
