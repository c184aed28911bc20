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

/** The officer calls a volunteer who was invited, and writes the yes down. */
@Path("/desk/requests/{number}/acceptances")
@RolesAllowed({Role.OFFICER, Role.COORDINATOR})
class TelephoneResource {

    @Inject
    Offers offers;

    @Inject
    Acceptance acceptance;

    @Inject
    Me me;

    @Inject
    Flash flash;

    @POST
    public Response accept(String number, @RestForm String offer) {
        Offer meant = offers.byCode(offer == null ? "" : offer)
                .filter(known -> known.request.number.equals(number))
                .orElseThrow(Refusal::notFound);
        acceptance.acceptByTelephone(me, meant.code);
        flash.ok("offer", "accepted_by_telephone", meant.volunteer.person.fullName);
        return Response.seeOther(URI.create("/desk/requests/" + number)).build();
    }
}
