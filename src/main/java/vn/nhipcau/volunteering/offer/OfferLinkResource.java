package vn.nhipcau.volunteering.offer;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import vn.nhipcau.organisation.staff.Me;
import vn.nhipcau.platform.web.Refusal;

/**
 * The signed link of an invitation. Fetching it changes nothing, for mail scanners fetch links too; only the buttons of
 * the page answer.
 */
@Path("/offers/{token}")
@PermitAll
class OfferLinkResource {

    @Inject
    OfferToken token;

    @Inject
    Offers offers;

    @Inject
    Acceptance acceptance;

    @Inject
    OfferPages pages;

    @Inject
    Me me;

    @Inject
    Clock clock;

    @GET
    public TemplateInstance confirm(@RestPath("token") String text) {
        Offer offer = behind(text);
        offer.requireAnswerable(clock.instant());
        return pages.offer(offer, "/offers/" + text);
    }

    @POST
    @Path("acceptance")
    public Response accept(@RestPath("token") String text) {
        acceptance.accept(behind(text).code);
        return Response.seeOther(URI.create("/offers/" + text + "/answer")).build();
    }

    @POST
    @Path("decline")
    public Response decline(@RestPath("token") String text, @RestForm String reason) {
        Offer offer = behind(text);
        offers.decline(offer.code, OfferPages.reason(reason));
        return Response.seeOther(URI.create("/offers/" + text + "/answer")).build();
    }

    @GET
    @Path("answer")
    public TemplateInstance answered(@RestPath("token") String text) {
        return pages.answered(offer(link(text)));
    }

    /** As {@link #offer}, and 410 for a link whose time is over. */
    private Offer behind(String text) {
        OfferToken.Link link = link(text);
        Offer offer = offer(link);
        if (offer.state.isWaiting() && !clock.instant().isBefore(link.until())) {
            throw Refusal.gone("offer", "expired");
        }
        return offer;
    }

    /** 404 for a link that is not ours. */
    private OfferToken.Link link(String text) {
        return token.read(text).orElseThrow(Refusal::notFound);
    }

    /** 403 where somebody else is signed in. */
    private Offer offer(OfferToken.Link link) {
        Offer offer = offers.byCode(link.offer()).orElseThrow(Refusal::notFound);
        boolean other = me.find()
                .filter(person -> !person.id.equals(offer.volunteer.person.id))
                .isPresent();
        if (other) {
            throw Refusal.forbidden("offer", "for_other_person");
        }
        return offer;
    }
}
