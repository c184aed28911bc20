package vn.nhipcau.volunteering.offer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import vn.nhipcau.organisation.staff.Me;
import vn.nhipcau.platform.access.Role;
import vn.nhipcau.platform.web.CurrentLanguage;
import vn.nhipcau.platform.web.PageQuery;
import vn.nhipcau.volunteering.visit.Visit;
import vn.nhipcau.volunteering.volunteer.Volunteer;
import vn.nhipcau.volunteering.volunteer.Volunteers;

/** A volunteer's own offers as JSON. */
@Path("/api/v1/me/offers")
@RolesAllowed({Role.STUDENT, Role.GROUP_MEMBER})
@Produces(MediaType.APPLICATION_JSON)
class OfferApi {

    @Inject
    Offers offers;

    @Inject
    Acceptance acceptance;

    @Inject
    Volunteers volunteers;

    @Inject
    OfferCard.Draughtsman cards;

    @Inject
    CurrentLanguage language;

    @Inject
    Me me;

    /** An offer; where is village and commune, distance a band. */
    record OfferJson(
            String code,
            String state,
            String topic,
            Instant startsAt,
            int minutes,
            String where,
            String distance,
            String reasons,
            Instant expiresAt) {}

    /** The visit that an acceptance has made. */
    record VisitJson(String code, String number, Instant startsAt, Instant endsAt, String state) {}

    /** Why not. */
    record DeclineJson(@NotNull DeclineReason reason) {}

    @GET
    public Response list(@BeanParam PageQuery query) {
        Volunteer volunteer = volunteers.of(me.person()).orElse(null);
        List<Offer> rows = volunteer == null ? List.of() : offers.sentTo(volunteer, query.offset(), query.size());
        return query.of(rows, volunteer == null ? 0 : offers.countSentTo(volunteer))
                .json(this::json);
    }

    @POST
    @Path("{code}/acceptance")
    public VisitJson accept(String code) {
        Visit visit = acceptance.accept(offers.mine(me.person(), code).code);
        return new VisitJson(visit.code, visit.number, visit.startsAt, visit.endsAt, word(visit.state));
    }

    @POST
    @Path("{code}/decline")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response decline(String code, @Valid @NotNull DeclineJson answer) {
        offers.decline(offers.mine(me.person(), code).code, answer.reason());
        return Response.noContent().build();
    }

    private OfferJson json(Offer offer) {
        OfferCard card = cards.draw(offer, language.get());
        return new OfferJson(
                offer.code,
                word(offer.state),
                card.topic(),
                offer.startsAt,
                offer.minutes,
                card.where(),
                card.distance(),
                card.reasons(),
                offer.expiresAt);
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
