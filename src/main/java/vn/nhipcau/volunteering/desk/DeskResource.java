package vn.nhipcau.volunteering.desk;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.util.List;
import vn.nhipcau.organisation.Me;
import vn.nhipcau.platform.access.Role;
import vn.nhipcau.platform.web.FieldErrors;
import vn.nhipcau.platform.web.Page;
import vn.nhipcau.volunteering.request.DeskRow;
import vn.nhipcau.volunteering.request.HelpRequest;
import vn.nhipcau.volunteering.request.HelpRequests;
import vn.nhipcau.volunteering.request.RequestContact;
import vn.nhipcau.volunteering.request.RequestDesk;
import vn.nhipcau.volunteering.request.RequestQuery;
import vn.nhipcau.volunteering.topic.HelpTopics;

/** What needs the officer today, and one request with all its facts. */
@Path("/desk")
@RolesAllowed({Role.OFFICER, Role.COORDINATOR})
class DeskResource {

    @Inject
    RequestDesk desk;

    @Inject
    HelpRequests requests;

    @Inject
    HelpTopics topics;

    @Inject
    Me me;

    @Inject
    Clock clock;

    @CheckedTemplate(basePath = "volunteering/desk")
    static class Templates {

        static native TemplateInstance desk(Page<DeskRow> page, RequestQuery query, RequestDesk.Waiting waiting);

        static native TemplateInstance request(DeskPage page, OpeningForm opening, FieldErrors errors);

        private Templates() {}
    }

    @GET
    public TemplateInstance list(@BeanParam RequestQuery query) {
        return Templates.desk(desk.list(query, me), query, desk.waiting(me));
    }

    @GET
    @Path("requests/{number}")
    public TemplateInstance one(String number) {
        HelpRequest request = requests.inReach(me, number);
        return page(request, OpeningForm.suggested(request), new FieldErrors());
    }

    TemplateInstance page(HelpRequest request, OpeningForm opening, FieldErrors errors) {
        RequestContact contact = requests.contactOf(request).orElse(null);
        List<HelpRequest> alike = contact == null ? List.of() : desk.alike(request, contact);
        return Templates.request(
                new DeskPage(request, contact, request.isOverdue(clock.instant()), alike, topics.forResidents()),
                opening,
                errors);
    }
}
