package vn.nhipcau.organisation.directory;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.nhipcau.organisation.staff.Headcount;
import vn.nhipcau.organisation.staff.Headcounts;
import vn.nhipcau.organisation.unit.Unit;
import vn.nhipcau.organisation.unit.UnitLevel;
import vn.nhipcau.organisation.unit.Units;
import vn.nhipcau.platform.web.Choice;
import vn.nhipcau.platform.web.Refusal;

/** Units as JSON. */
@Path("/api/v1/units")
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Units", description = "The city, its departments, its commune-level units and their offices")
class UnitApi {

    @Inject
    Units units;

    @Inject
    UnitDirectory directory;

    @Inject
    Headcounts headcounts;

    /** A unit; kind, population, area and place only for commune-level units. */
    record UnitJson(
            String code,
            String level,
            String kind,
            String parent,
            String nameVi,
            String nameEn,
            String formerUnits,
            Integer population,
            Double areaKm2,
            Double latitude,
            Double longitude,
            boolean mountain) {

        static UnitJson of(Unit unit) {
            return new UnitJson(
                    unit.code,
                    Choice.word(unit.level),
                    unit.kind == null ? null : Choice.word(unit.kind),
                    unit.parent == null ? null : unit.parent.code,
                    unit.nameVi,
                    unit.nameEn,
                    unit.formerUnits,
                    unit.population,
                    unit.areaKm2,
                    unit.latitude,
                    unit.longitude,
                    unit.mountain);
        }
    }

    /** A unit with its posts and people of today. */
    record UnitWithHeadcount(UnitJson unit, Headcount headcount) {}

    @GET
    @Operation(
            summary = "Lists units",
            description =
                    "q: part of a name, a former unit or a code, accents optional. level: city, department, commune,"
                            + " office. kind: ward, commune, special-zone. mountain: yes, no. sort: name, population, area,"
                            + " vacancies.")
    @APIResponse(responseCode = "200", description = "One page; X-Total-Count has the number of all")
    @APIResponse(responseCode = "400", description = "A filter is not understood")
    public Response list(@BeanParam UnitQuery query) {
        return directory.matching(query).page().json(line -> UnitJson.of(line.unit()));
    }

    @GET
    @Path("{code}")
    @Operation(
            summary = "One unit with its headcount: posts allotted, people on staff, vacancies, secondments in and out")
    @APIResponse(responseCode = "200", description = "The unit; the city's headcount is the sum of all units")
    @APIResponse(responseCode = "404", description = "No unit has this code")
    public UnitWithHeadcount one(String code) {
        Unit unit = units.byCode(code).orElseThrow(Refusal::notFound);
        return new UnitWithHeadcount(
                UnitJson.of(unit), unit.level == UnitLevel.CITY ? headcounts.city() : headcounts.of(unit));
    }
}
