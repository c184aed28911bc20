package vn.nhipcau.volunteering.desk;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import vn.nhipcau.organisation.staff.Me;
import vn.nhipcau.platform.access.Role;
import vn.nhipcau.platform.web.Page;
import vn.nhipcau.volunteering.request.DeskRow;
import vn.nhipcau.volunteering.request.RequestDesk;
import vn.nhipcau.volunteering.request.RequestQuery;

/** What needs the officer today. */
@Path("/desk")
@RolesAllowed({Role.OFFICER, Role.COORDINATOR})
class DeskResource {

    @Inject
    RequestDesk desk;

    @Inject
    Me me;

    @CheckedTemplate(basePath = "volunteering/desk")
    static class Templates {

        static native TemplateInstance desk(Page<DeskRow> page, RequestQuery query, RequestDesk.Waiting waiting);

        private Templates() {}
    }

    @GET
    public TemplateInstance list(@BeanParam RequestQuery query) {
        return Templates.desk(desk.list(query, me.officer()), query, desk.waiting(me.officer()));
    }
}
