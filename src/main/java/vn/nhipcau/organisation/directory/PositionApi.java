package vn.nhipcau.organisation.directory;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.nhipcau.organisation.position.Position;
import vn.nhipcau.organisation.position.Positions;
import vn.nhipcau.organisation.staff.Headcount;
import vn.nhipcau.platform.access.Role;
import vn.nhipcau.platform.web.Choice;
import vn.nhipcau.platform.web.Refusal;

/** The catalogue of positions as JSON. */
@Path("/api/v1/positions")
@RolesAllowed(Role.CIVIL_SERVANT)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Positions", description = "The catalogue of positions and how they are filled")
class PositionApi {

    @Inject
    Positions positions;

    @Inject
    PositionCatalogue catalogue;

    /** A position with its posts and people in the whole city. */
    record PositionJson(
            String code,
            int version,
            LocalDate validFrom,
            String titleVi,
            String titleEn,
            String officeVi,
            String officeEn,
            String group,
            String appliesTo,
            String basis,
            Headcount headcount) {

        static PositionJson of(Position position, Headcount headcount) {
            return new PositionJson(
                    position.code,
                    position.version,
                    position.validFrom,
                    position.titleVi,
                    position.titleEn,
                    position.officeVi,
                    position.officeEn,
                    Choice.word(position.positionGroup),
                    position.appliesTo,
                    position.basis,
                    headcount);
        }
    }

    @GET
    @Operation(
            summary = "Lists the newest version of every position",
            description =
                    "q: part of a title or a code, accents optional. group: leader, manager, professional, support."
                            + " office: Vietnamese name. kind: ward, commune, special-zone.")
    @APIResponse(responseCode = "200", description = "One page; X-Total-Count has the number of all")
    public Response list(@BeanParam PositionQuery query) {
        return catalogue.matching(query).page().json(line -> PositionJson.of(line.position(), line.headcount()));
    }

    @GET
    @Path("{code}")
    @Operation(summary = "One position with its posts, people and vacancies in the whole city")
    @APIResponse(responseCode = "404", description = "No position has this code")
    public PositionJson one(String code) {
        Position position = positions.byCode(code).orElseThrow(Refusal::notFound);
        return PositionJson.of(position, catalogue.view(position).city());
    }
}
