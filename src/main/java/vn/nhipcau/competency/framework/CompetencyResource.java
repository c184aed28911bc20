package vn.nhipcau.competency.framework;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import vn.nhipcau.platform.access.Role;
import vn.nhipcau.platform.language.Language;
import vn.nhipcau.platform.web.CurrentLanguage;
import vn.nhipcau.platform.web.Page;
import vn.nhipcau.platform.web.Refusal;

/** The framework as staff read it: what there is to master, what each level means, which positions ask for it. */
@Path("/competencies")
@RolesAllowed(Role.CIVIL_SERVANT)
class CompetencyResource {

    @Inject
    Competencies competencies;

    @Inject
    Requirements requirements;

    @Inject
    CurrentLanguage language;

    @Inject
    Clock clock;

    @CheckedTemplate(basePath = "competency/framework")
    static class Templates {

        static native TemplateInstance competencies(
                Page<Competency> page, List<AreaPart> parts, List<Area> areas, CompetencyQuery query, Language lang);

        static native TemplateInstance competency(
                Competency competency, List<DescribedLevel> levels, List<Requirement> asked, Language lang);

        private Templates() {}
    }

    /** The competencies of one area that are on the page. */
    record AreaPart(Area area, List<Competency> competencies) {}

    @GET
    public TemplateInstance list(@BeanParam CompetencyQuery query) {
        Page<Competency> page = competencies.matching(query);
        List<Area> areas = competencies.areas();
        return Templates.competencies(page, parts(page, areas), areas, query, language.get());
    }

    @GET
    @Path("{code}")
    public TemplateInstance one(String code) {
        Competency competency = competencies.byCode(code).orElseThrow(Refusal::notFound);
        return Templates.competency(
                competency,
                competencies.levelsOf(competency, language.get()),
                requirements.on(competency, LocalDate.now(clock)),
                language.get());
    }

    private static List<AreaPart> parts(Page<Competency> page, List<Area> areas) {
        return areas.stream()
                .map(area -> new AreaPart(
                        area,
                        page.getRows().stream()
                                .filter(one -> one.area.id.equals(area.id))
                                .toList()))
                .filter(part -> !part.competencies.isEmpty())
                .toList();
    }
}
