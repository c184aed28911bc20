package vn.nhipcau.volunteering.offer;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import vn.nhipcau.organisation.staff.Me;
import vn.nhipcau.platform.access.Role;
import vn.nhipcau.platform.web.CurrentLanguage;
import vn.nhipcau.platform.web.Flash;
import vn.nhipcau.platform.web.Refusal;
import vn.nhipcau.volunteering.visit.Visit;
import vn.nhipcau.volunteering.visit.Visits;

/** A volunteer gives an accepted visit back; a page asks first. */
@Path("/volunteer/visits/{code}/withdrawal")
@RolesAllowed({Role.STUDENT, Role.GROUP_MEMBER})
class WithdrawalResource {

    @Inject
    Visits visits;

    @Inject
    Offers offers;

    @Inject
    Acceptance acceptance;

    @Inject
    ReasonWords words;

    @Inject
    Me me;

    @Inject
    Flash flash;

    @Inject
    CurrentLanguage language;

    @CheckedTemplate(basePath = "volunteering/offer")
    static class Templates {

        static native TemplateInstance withdrawal(Visit visit, String topic, String when);

        private Templates() {}
    }

    @GET
    public TemplateInstance ask(String code) {
        Visit visit = upcoming(code);
        return Templates.withdrawal(
                visit, visit.request.topic.name(language.get()), words.when(language.get(), visit.startsAt));
    }

    @POST
    public Response withdraw(String code) {
        Offer offer = offers.accepted(upcoming(code)).orElseThrow(Refusal::notFound);
        acceptance.relinquish(offer.code);
        flash.ok("offer", "withdrawn_flash");
        return Response.seeOther(URI.create("/volunteer")).build();
    }

    private Visit upcoming(String code) {
        Visit visit = visits.mine(me.person(), code);
        if (!visit.state.isUpcoming()) {
            throw Refusal.conflict("visit", "not_in_this_state");
        }
        return visit;
    }
}
