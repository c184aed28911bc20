package vn.nhipcau.competency.evidence;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import vn.nhipcau.competency.framework.Competencies;
import vn.nhipcau.competency.framework.Competency;
import vn.nhipcau.competency.framework.DescribedLevel;
import vn.nhipcau.organisation.staff.Me;
import vn.nhipcau.platform.access.Role;
import vn.nhipcau.platform.language.Language;
import vn.nhipcau.platform.web.CurrentLanguage;
import vn.nhipcau.platform.web.FieldErrors;
import vn.nhipcau.platform.web.Flash;
import vn.nhipcau.platform.web.Refusal;

/** The form on which people say where they see themselves. */
@Path("/my-evidence/self-assessments")
@RolesAllowed(Role.CIVIL_SERVANT)
class SelfAssessmentResource {

    @Inject
    SelfAssessments assessments;

    @Inject
    Competencies competencies;

    @Inject
    Me me;

    @Inject
    CurrentLanguage language;

    @Inject
    Flash flash;

    @Inject
    Clock clock;

    @CheckedTemplate(basePath = "competency/evidence")
    static class Templates {

        static native TemplateInstance selfAssessment(
                Competency competency,
                List<DescribedLevel> levels,
                SelfAssessmentForm form,
                FieldErrors errors,
                Language lang);

        private Templates() {}
    }

    @GET
    @Path("new")
    public TemplateInstance blank(@RestQuery String competency) {
        LocalDate today = LocalDate.now(clock);
        return page(SelfAssessmentForm.blank(UUID.randomUUID(), competency, today), new FieldErrors());
    }

    @POST
    public Response send(
            @RestForm String id,
            @RestForm String competency,
            @RestForm String level,
            @RestForm String assessedOn,
            @RestForm String note) {
        SelfAssessmentForm form = new SelfAssessmentForm(id, competency, level, assessedOn, note);
        FieldErrors errors = assessments.check(form);
        if (errors.isAny()) {
            SelfAssessmentForm again = errors.of("id") == null ? form : form.under(UUID.randomUUID());
            return Response.status(422).entity(page(again, errors)).build();
        }
        assessments.keep(me.person(), form);
        flash.ok("evidence", "self_kept");
        return Response.seeOther(URI.create("/my-evidence")).build();
    }

    /** Without a known competency there is nothing to assess: 404. */
    private TemplateInstance page(SelfAssessmentForm form, FieldErrors errors) {
        Competency competency = competencies.byCode(form.competency()).orElseThrow(Refusal::notFound);
        return Templates.selfAssessment(
                competency, competencies.levelsOf(competency, language.get()), form, errors, language.get());
    }
}
