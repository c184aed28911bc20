package vn.nhipcau.training.enrolment;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import vn.nhipcau.organisation.staff.Me;
import vn.nhipcau.platform.access.Role;
import vn.nhipcau.platform.language.Language;
import vn.nhipcau.platform.web.CurrentLanguage;
import vn.nhipcau.platform.web.Flash;
import vn.nhipcau.platform.web.Refusal;

/** The page of a class: when, where, with whom, and the seat in it; for its trainer the roster. */
@Path("/classes/{code}")
class ClassResource {

    @Inject
    CourseRuns runs;

    @Inject
    Enrolments enrolments;

    @Inject
    WaitingList waitingList;

    @Inject
    Me me;

    @Inject
    Flash flash;

    @Inject
    CurrentLanguage language;

    @Inject
    Clock clock;

    @CheckedTemplate(basePath = "training/enrolment")
    static class Templates {

        static native TemplateInstance courseRun(ClassView view, Language language);

        static native TemplateInstance roster(
                CourseRun run, List<Enrolment> seated, List<Enrolment> line, Language language);

        private Templates() {}
    }

    @GET
    @PermitAll
    public TemplateInstance page(String code) {
        CourseRun run = runs.byCode(code).orElseThrow(Refusal::notFound);
        Enrolment mine = me.find().flatMap(person -> enrolments.of(person, run)).orElse(null);
        int place = mine == null ? 0 : waitingList.placeOf(mine);
        boolean teaching = me.find().filter(person -> run.taughtBy(person.id)).isPresent();
        return Templates.courseRun(
                new ClassView(
                        run, mine, place, teaching, me.find().isEmpty(), me.has(Role.CIVIL_SERVANT), clock.instant()),
                language.get());
    }

    @POST
    @Path("enrolments")
    @RolesAllowed(Role.CIVIL_SERVANT)
    public Response enrol(String code) {
        Receipt receipt = enrolments.enrol(me.person(), code);
        if (receipt.isWaiting()) {
            flash.ok("enrolment", "flash_waiting", receipt.place());
        } else {
            flash.ok("enrolment", receipt.made() ? "flash_enrolled" : "flash_already");
        }
        return Response.seeOther(URI.create("/classes/" + receipt.classCode())).build();
    }

    /** For the trainer of this class alone: to anybody else there is no such page. */
    @GET
    @Path("roster")
    @RolesAllowed(Role.TRAINER)
    public TemplateInstance roster(String code) {
        CourseRun run = runs.byCode(code)
                .filter(found -> found.taughtBy(me.person().id))
                .orElseThrow(Refusal::notFound);
        return Templates.roster(run, enrolments.seated(run), waitingList.line(run), language.get());
    }
}
