package vn.nhipcau.competency.framework;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.nhipcau.platform.access.Role;
import vn.nhipcau.platform.web.Refusal;

/** Competencies as JSON. */
@Path("/api/v1/competencies")
@RolesAllowed(Role.CIVIL_SERVANT)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Competencies", description = "The competency framework in force")
class CompetencyApi {

    @Inject
    Competencies competencies;

    @Inject
    Requirements requirements;

    @Inject
    Clock clock;

    /** A competency of the framework in force. */
    record CompetencyJson(
            String code,
            String area,
            String kind,
            String nameVi,
            String nameEn,
            String descriptionVi,
            String descriptionEn,
            int validMonths) {

        static CompetencyJson of(Competency competency) {
            return new CompetencyJson(
                    competency.code,
                    competency.area.code,
                    competency.kind.name().toLowerCase(Locale.ROOT),
                    competency.nameVi,
                    competency.nameEn,
                    competency.descriptionVi,
                    competency.descriptionEn,
                    competency.validMonths);
        }
    }

    /** A competency with its levels in words and the positions that ask for it. */
    record CompetencyDetailJson(CompetencyJson competency, List<LevelJson> levels, List<RequirementJson> requiredBy) {}

    record LevelJson(int level, String textVi, String textEn) {

        static LevelJson of(LevelDescription level) {
            return new LevelJson(level.step, level.textVi, level.textEn);
        }
    }

    record RequirementJson(String position, String titleVi, String titleEn, int level, boolean mandatory) {}

    @GET
    @Operation(summary = "Competencies by area and code; q searches without accents, area is an area's code")
    public Response list(@BeanParam CompetencyQuery query) {
        return competencies.matching(query).json(CompetencyJson::of);
    }

    @GET
    @Path("{code}")
    @Operation(summary = "One competency: its levels in words and the positions that require it")
    public CompetencyDetailJson one(String code) {
        Competency competency = competencies.byCode(code).orElseThrow(Refusal::notFound);
        return new CompetencyDetailJson(
                CompetencyJson.of(competency),
                competency.levels.stream().map(LevelJson::of).toList(),
                requirements.on(competency, LocalDate.now(clock)).stream()
                        .map(CompetencyApi::json)
                        .toList());
    }

    private static RequirementJson json(Requirement asked) {
        return new RequirementJson(
                asked.profile.position.code,
                asked.profile.position.titleVi,
                asked.profile.position.titleEn,
                asked.requiredLevel,
                asked.mandatory);
    }
}
