package vn.nhipcau.training.enrolment;

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
import vn.nhipcau.organisation.staff.Me;
import vn.nhipcau.platform.access.Role;
import vn.nhipcau.platform.language.Language;
import vn.nhipcau.platform.web.CurrentLanguage;
import vn.nhipcau.platform.web.Flash;

/** A learner's own classes, and giving a seat back. */
@Path("/")
@RolesAllowed(Role.CIVIL_SERVANT)
class EnrolmentResource {

    @Inject
    Enrolments enrolments;

    @Inject
    CourseRuns runs;

    @Inject
    WaitingList waitingList;

    @Inject
    YearlyPeriods periods;

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

        static native TemplateInstance myLearning(MyLearning learning, Language language);

        static native TemplateInstance withdrawal(Enrolment enrolment, int place, Language language);

        private Templates() {}
    }

    @GET
    @Path("my-learning")
    public TemplateInstance myLearning() {
        MyLearning learning = new MyLearning(
                enrolments.of(me.person()),
                waitingList.placesOf(me.person()),
                runs.taughtBy(me.person()),
                periods.of(me.person()),
                clock.instant());
        return Templates.myLearning(learning, language.get());
    }

    /** Asks before a seat is given back, naming what is lost. */
    @GET
    @Path("enrolments/{code}/withdrawal")
    public TemplateInstance confirmation(String code) {
        Enrolment enrolment = enrolments.mine(me.person(), code);
        return Templates.withdrawal(enrolment, waitingList.placeOf(enrolment), language.get());
    }

    @POST
    @Path("enrolments/{code}/withdrawal")
    public Response withdraw(String code) {
        Receipt receipt = enrolments.withdraw(me.person(), code);
        flash.ok("enrolment", "flash_withdrawn", receipt.classCode());
        return Response.seeOther(URI.create("/my-learning")).build();
    }
}
