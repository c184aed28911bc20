package vn.nhipcau.organisation;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import vn.nhipcau.platform.web.Refusal;

/** Units as JSON. */
@Path("/api/v1/units")
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
class UnitApi {

    @Inject
    Units units;

    /** A unit; kind, population, area and place only for commune-level units. */
    record UnitJson(
            String code,
            String level,
            String kind,
            String parent,
            String nameVi,
            String nameEn,
            Integer population,
            Double areaKm2,
            Double latitude,
            Double longitude,
            boolean mountain) {

        static UnitJson of(Unit unit) {
            return new UnitJson(
                    unit.code,
                    word(unit.level),
                    unit.kind == null ? null : word(unit.kind),
                    unit.parent == null ? null : unit.parent.code,
                    unit.nameVi,
                    unit.nameEn,
                    unit.population,
                    unit.areaKm2,
                    unit.latitude,
                    unit.longitude,
                    unit.mountain);
        }

        private static String word(Enum<?> constant) {
            return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    @GET
    public Response list(@BeanParam UnitQuery query) {
        return units.matching(query).json(UnitJson::of);
    }

    @GET
    @Path("{code}")
    public UnitJson one(String code) {
        return units.byCode(code).map(UnitJson::of).orElseThrow(Refusal::notFound);
    }
}
