package vn.nhipcau.training.path;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.util.List;
import vn.nhipcau.competency.evidence.Standing;
import vn.nhipcau.competency.evidence.Standings;
import vn.nhipcau.organisation.staff.Me;
import vn.nhipcau.organisation.staff.Person;
import vn.nhipcau.platform.access.Role;
import vn.nhipcau.platform.language.Language;
import vn.nhipcau.platform.language.Texts;
import vn.nhipcau.platform.web.CurrentLanguage;
import vn.nhipcau.training.course.Course;
import vn.nhipcau.training.course.Courses;
import vn.nhipcau.training.enrolment.CourseRun;
import vn.nhipcau.training.enrolment.CourseRuns;
import vn.nhipcau.training.enrolment.Enrolments;
import vn.nhipcau.training.enrolment.YearlyPeriods;

/** My path: where I stand and what I do next. */
@Path("/my-path")
@RolesAllowed(Role.CIVIL_SERVANT)
class PathResource {

    private static final int NAMED_NUMBERS = 10;

    @Inject
    Standings standings;

    @Inject
    Courses courses;

    @Inject
    CourseRuns runs;

    @Inject
    Enrolments enrolments;

    @Inject
    YearlyPeriods periods;

    @Inject
    Clock clock;

    @Inject
    Me me;

    @Inject
    Texts texts;

    @Inject
    CurrentLanguage language;

    @CheckedTemplate(basePath = "training/path")
    static class Templates {

        static native TemplateInstance myPath(
                MyPath view, String spans, YearlyPeriods.Count periods, Language language);

        private Templates() {}
    }

    @GET
    public TemplateInstance page() {
        Person person = me.person();
        List<Standing> held = standings.of(person);
        List<Course> towards = courses.leadingTo(held.stream()
                .filter(standing -> !standing.met())
                .map(Standing::competency)
                .toList());
        List<CourseRun> open = runs.openOf(towards).stream()
                .filter(run -> !run.taughtBy(person.id))
                .toList();
        MyPath.Offer offer =
                new MyPath.Offer(towards, open, enrolments.of(person), enrolments.placesOf(person), clock.instant());
        MyPath path = MyPath.of(held, offer);
        return Templates.myPath(path, inWords(path), periods.of(person), language.get());
    }

    /** How many spans are left, as the headline says it: "ba nhịp". */
    private String inWords(MyPath path) {
        int left = path.spansLeft() > 0 ? path.spansLeft() : path.optionalLeft();
        return left > NAMED_NUMBERS
                ? texts.text(language.get(), "path", "number_more", left)
                : left > 0 ? texts.text(language.get(), "path", "number_" + left) : "";
    }
}
