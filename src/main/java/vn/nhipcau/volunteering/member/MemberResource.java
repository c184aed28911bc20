package vn.nhipcau.volunteering.member;

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
import vn.nhipcau.platform.web.Flash;
import vn.nhipcau.platform.web.Page;

/** The officer's list: who of the commune offers help and waits for its word. */
@Path("/desk/volunteers")
@RolesAllowed({Role.OFFICER, Role.COORDINATOR})
class MemberResource {

    @Inject
    Members members;

    @Inject
    Me me;

    @Inject
    Flash flash;

    /** @param waiting how many wait in all, whatever the list shows */
    record View(long waiting, Page<MemberRow> page, MemberQuery query) {

        public String getWaitingText() {
            return String.valueOf(waiting);
        }
    }

    @CheckedTemplate(basePath = "volunteering/member")
    static class Templates {

        static native TemplateInstance members(View view);

        private Templates() {}
    }

    @GET
    public TemplateInstance list(@BeanParam MemberQuery query) {
        return Templates.members(new View(members.waiting(me), members.list(me, query), query));
    }

    @POST
    @Path("{code}/confirmation")
    public Response confirm(String code) {
        members.confirm(me.person(), me, code);
        flash.ok("member", "confirmed_flash");
        return Response.seeOther(URI.create("/desk/volunteers")).build();
    }
}
