package vn.nhipcau.volunteering.offer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.jboss.resteasy.reactive.RestForm;
import vn.nhipcau.organisation.staff.Me;
import vn.nhipcau.platform.access.Role;
import vn.nhipcau.platform.web.Flash;
import vn.nhipcau.platform.web.Refusal;
import vn.nhipcau.volunteering.request.HalfDay;

/** The officer asks a volunteer (R23: a person decides). */
@Path("/desk/requests/{number}/offers")
@RolesAllowed({Role.OFFICER, Role.COORDINATOR})
class InvitationResource {

    @Inject
    Invitations invitations;

    @Inject
    Me me;

    @Inject
    Flash flash;

    @POST
    public Response invite(String number, @RestForm String volunteer, @RestForm String slot) {
        HalfDay half = HalfDay.parsed(slot).orElseThrow(() -> Refusal.bad("offer", "slot_unknown"));
        if (volunteer == null || volunteer.isBlank()) {
            throw Refusal.notFound();
        }
        Offer offer = invitations.invite(me.officer(), number, volunteer, half);
        flash.ok(
                "offer",
                offer.state == OfferState.PROPOSED ? "invited_later_flash" : "invited_flash",
                offer.volunteer.person.fullName);
        return Response.seeOther(URI.create("/desk/requests/" + number + "/suggestions"))
                .build();
    }
}
