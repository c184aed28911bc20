package vn.nhipcau.volunteering.desk;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.util.List;
import vn.nhipcau.organisation.staff.Me;
import vn.nhipcau.platform.access.Role;
import vn.nhipcau.platform.web.CurrentLanguage;
import vn.nhipcau.platform.web.FieldErrors;
import vn.nhipcau.volunteering.offer.Escalations;
import vn.nhipcau.volunteering.request.Agreements;
import vn.nhipcau.volunteering.request.HelpRequest;
import vn.nhipcau.volunteering.request.HelpRequests;
import vn.nhipcau.volunteering.request.RequestContact;
import vn.nhipcau.volunteering.request.RequestDesk;
import vn.nhipcau.volunteering.request.WhereOptions;
import vn.nhipcau.volunteering.topic.HelpTopics;
import vn.nhipcau.volunteering.visit.Visits;

/** One request with all its facts and what can be decided; the decisions themselves are in {@link TriageResource}. */
@Path("/desk/requests/{number}")
@RolesAllowed({Role.OFFICER, Role.COORDINATOR})
class DeskRequestResource {

    @Inject
    RequestDesk desk;

    @Inject
    HelpRequests requests;

    @Inject
    HelpTopics topics;

    @Inject
    Agreements agreements;

    @Inject
    WhereOptions options;

    @Inject
    Escalations escalations;

    @Inject
    Visits visits;

    @Inject
    CurrentLanguage language;

    @Inject
    Me me;

    @Inject
    Clock clock;

    @CheckedTemplate(basePath = "volunteering/desk")
    static class Templates {

        static native TemplateInstance request(DeskPage page, OpeningForm opening, FieldErrors errors);

        private Templates() {}
    }

    @GET
    public TemplateInstance one(String number) {
        HelpRequest request = requests.inReach(me, number);
        return page(request, OpeningForm.suggested(request), Typed.NOTHING, new FieldErrors(), null);
    }

    /** @param overtaken null unless somebody else was faster */
    TemplateInstance page(
            HelpRequest request, OpeningForm opening, Typed typed, FieldErrors errors, Overtaken overtaken) {
        RequestContact contact = requests.lookedAt(request, me.person().code).orElse(null);
        List<HelpRequest> alike = contact == null ? List.of() : desk.alike(request, contact);
        return Templates.request(
                new DeskPage(
                        request,
                        contact,
                        request.isOverdue(clock.instant()),
                        alike,
                        topics.forResidents(),
                        escalations.why(request, language.get()).orElse(request.stateReason),
                        visits.of(request)
                                .filter(visit -> visit.state.takesTime())
                                .orElse(null),
                        new DeskPage.Terms(agreements.places(request), options.daysFor(request)),
                        typed,
                        overtaken),
                opening,
                errors);
    }
}
