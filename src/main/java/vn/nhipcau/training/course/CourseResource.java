package vn.nhipcau.training.course;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.LocalDate;
import vn.nhipcau.competency.framework.Competencies;
import vn.nhipcau.platform.language.Language;
import vn.nhipcau.platform.web.CurrentLanguage;
import vn.nhipcau.platform.web.Page;
import vn.nhipcau.platform.web.Refusal;

/** The catalogue for everybody: finding a course, and what it leads to. */
@Path("/courses")
@PermitAll
class CourseResource {

    @Inject
    Courses courses;

    @Inject
    Competencies competencies;

    @Inject
    UpcomingClasses classes;

    @Inject
    CurrentLanguage language;

    @Inject
    Clock clock;

    @CheckedTemplate(basePath = "training/course")
    static class Templates {

        static native TemplateInstance courses(Catalogue catalogue, CourseQuery query, Language language);

        static native TemplateInstance course(CourseView view, Language language);

        private Templates() {}
    }

    @GET
    public TemplateInstance list(@BeanParam CourseQuery query) {
        Page<Course> page = courses.matching(query);
        Catalogue catalogue = new Catalogue(
                page,
                classes.nextOpen(page.getRows()),
                (int) classes.coursesWithOpenClass(),
                competencies.areas(),
                courses.highestLevel());
        return Templates.courses(catalogue, query, language.get());
    }

    @GET
    @Path("{code}")
    public TemplateInstance one(String code) {
        Course course = courses.byCode(code).orElseThrow(Refusal::notFound);
        return Templates.course(new CourseView(course, classes.of(course), LocalDate.now(clock)), language.get());
    }
}
