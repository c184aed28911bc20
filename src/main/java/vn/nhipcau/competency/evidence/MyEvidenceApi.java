package vn.nhipcau.competency.evidence;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.nhipcau.organisation.staff.Me;
import vn.nhipcau.platform.access.Role;
import vn.nhipcau.platform.web.FieldErrors;
import vn.nhipcau.platform.web.Forms;
import vn.nhipcau.platform.web.Problem;

/** The signed-in person's standings and evidence as JSON. */
@Path("/api/v1/me")
@RolesAllowed(Role.CIVIL_SERVANT)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "My competencies", description = "For learning, never a rating of people")
class MyEvidenceApi {

    @Inject
    Standings standings;

    @Inject
    EvidenceDesk desk;

    @Inject
    SelfAssessments assessments;

    @Inject
    Forms forms;

    @Inject
    Me me;

    /** What a person says of their own level. */
    record SelfAssessmentJson(
            @Schema(required = true, description = "UUID made by the client; sent twice, kept once")
            String id,

            @Schema(required = true, examples = "LAND-02") String competency,
            @Schema(required = true, minimum = "0") Integer level,
            @Schema(required = true) LocalDate assessedOn,
            @Schema(maxLength = 500) String note) {

        SelfAssessmentForm form() {
            return new SelfAssessmentForm(id, competency, text(level), text(assessedOn), note);
        }

        private static String text(Object value) {
            return value == null ? null : value.toString();
        }
    }

    @GET
    @Path("standings")
    @Operation(summary = "Where I stand against my posts: gaps first, then what is not assessed, then what is met")
    public List<StandingJson> standings() {
        return standings.of(me.person()).stream().map(StandingJson::of).toList();
    }

    @GET
    @Path("evidence")
    @Operation(summary = "All my evidence, each row with what it is worth today")
    public List<EvidenceJson> evidence() {
        return desk.fileOf(me.person()).entries().stream()
                .flatMap(entry -> entry.rows().stream())
                .map(EvidenceJson::of)
                .toList();
    }

    @POST
    @Path("evidence")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Say where I see myself; shown beside my level, never closes a gap")
    @APIResponse(responseCode = "201", description = "Kept")
    @APIResponse(responseCode = "200", description = "Was kept before under the same id")
    @APIResponse(responseCode = "409", description = "The id stands for something else")
    @APIResponse(responseCode = "422", description = "Fields are wrong")
    public Response assess(SelfAssessmentJson json) {
        SelfAssessmentForm form = json == null ? new SelfAssessmentForm(null, null, null, null, null) : json.form();
        FieldErrors errors = assessments.check(form);
        if (errors.isAny()) {
            return invalid(errors);
        }
        boolean fresh = assessments.keep(me.person(), form);
        return Response.status(fresh ? 201 : 200).entity(json).build();
    }

    private Response invalid(FieldErrors errors) {
        Problem problem = new Problem(
                forms.text("web", "status_422"),
                422,
                forms.text("web", "fields_invalid"),
                "web.fields_invalid",
                null,
                errors.getList());
        return Response.status(422).type(Problem.JSON).entity(problem).build();
    }
}
