package vn.nhipcau.volunteering.offer;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import vn.nhipcau.organisation.staff.Me;
import vn.nhipcau.platform.access.Role;
import vn.nhipcau.volunteering.request.HelpRequests;

/** Who could help with a request, for the officer who asks them. */
@Path("/desk/requests/{number}/suggestions")
@RolesAllowed({Role.OFFICER, Role.COORDINATOR})
class SuggestionsResource {

    @Inject
    HelpRequests requests;

    @Inject
    SuggestionBoard board;

    @Inject
    Me me;

    @CheckedTemplate(basePath = "volunteering/offer")
    static class Templates {

        static native TemplateInstance suggestions(SuggestionBoard.View view);

        private Templates() {}
    }

    @GET
    public TemplateInstance show(String number) {
        return Templates.suggestions(board.of(requests.inReach(me.officer(), number)));
    }
}
