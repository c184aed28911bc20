package vn.nhipcau.volunteering.student;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import vn.nhipcau.organisation.staff.Me;
import vn.nhipcau.platform.access.Role;
import vn.nhipcau.platform.language.Formats;
import vn.nhipcau.platform.web.CurrentLanguage;
import vn.nhipcau.platform.web.Flash;
import vn.nhipcau.platform.web.Page;
import vn.nhipcau.platform.web.Refusal;
import vn.nhipcau.volunteering.volunteer.Universities;
import vn.nhipcau.volunteering.volunteer.University;

/** The focal point's list: which of my students serve where, with what hours, and who waits for our word. */
@Path("/students")
@RolesAllowed(Role.UNIVERSITY)
class StudentResource {

    @Inject
    Students students;

    @Inject
    Universities universities;

    @Inject
    Me me;

    @Inject
    Flash flash;

    @Inject
    CurrentLanguage language;

    /** @param hours of all students together, as people write them */
    record View(String university, Students.Summary summary, String hours, Page<StudentRow> page, StudentQuery query) {

        public String getStudentsText() {
            return String.valueOf(summary.students());
        }

        public String getPendingText() {
            return String.valueOf(summary.pending());
        }

        public String getVisitsText() {
            return String.valueOf(summary.visits());
        }
    }

    @CheckedTemplate(basePath = "volunteering/student")
    static class Templates {

        static native TemplateInstance students(View view);

        private Templates() {}
    }

    @GET
    public TemplateInstance list(@BeanParam StudentQuery query) {
        University university = mine();
        Students.Summary summary = students.summary(university);
        return Templates.students(new View(
                university.name(language.get()),
                summary,
                Formats.hours(summary.minutes(), language.get().locale()),
                students.list(university, query),
                query));
    }

    /** The university knows this student and stands for them. */
    @POST
    @Path("{code}/confirmation")
    public Response confirm(String code) {
        students.confirm(mine(), code);
        flash.ok("student", "confirmed_flash");
        return Response.seeOther(URI.create("/students?show=PENDING")).build();
    }

    private University mine() {
        return universities.of(me.person()).orElseThrow(() -> Refusal.forbidden("student", "no_university"));
    }
}
