package vn.nhipcau.volunteering.offer;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import vn.nhipcau.organisation.staff.Me;
import vn.nhipcau.platform.access.Role;
import vn.nhipcau.platform.web.Flash;

/** A volunteer answers an own offer, signed in. */
@Path("/volunteer/offers/{code}")
@RolesAllowed({Role.STUDENT, Role.GROUP_MEMBER})
class OwnOfferResource {

    @Inject
    Offers offers;

    @Inject
    Acceptance acceptance;

    @Inject
    OfferPages pages;

    @Inject
    Me me;

    @Inject
    Flash flash;

    @Inject
    Clock clock;

    @GET
    public TemplateInstance show(String code) {
        Offer offer = offers.mine(me.person(), code);
        offer.requireAnswerable(clock.instant());
        offers.seen(List.of(offer));
        return pages.offer(offer, "/volunteer/offers/" + code);
    }

    @POST
    @Path("acceptance")
    public Response accept(String code) {
        acceptance.accept(offers.mine(me.person(), code).code);
        flash.ok("offer", "accepted_flash");
        return home();
    }

    @POST
    @Path("decline")
    public Response decline(String code, @RestForm String reason) {
        offers.decline(offers.mine(me.person(), code).code, OfferPages.reason(reason));
        flash.ok("offer", "flash_declined");
        return home();
    }

    private static Response home() {
        return Response.seeOther(URI.create("/volunteer")).build();
    }
}
