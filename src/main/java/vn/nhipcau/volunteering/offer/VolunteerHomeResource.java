package vn.nhipcau.volunteering.offer;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.nhipcau.organisation.staff.Me;
import vn.nhipcau.platform.access.Role;
import vn.nhipcau.platform.language.Formats;
import vn.nhipcau.platform.language.Language;
import vn.nhipcau.platform.web.CurrentLanguage;
import vn.nhipcau.volunteering.request.MeetingWords;
import vn.nhipcau.volunteering.visit.Hotline;
import vn.nhipcau.volunteering.visit.Visit;
import vn.nhipcau.volunteering.visit.Visits;
import vn.nhipcau.volunteering.volunteer.Vetting;
import vn.nhipcau.volunteering.volunteer.Volunteer;
import vn.nhipcau.volunteering.volunteer.Volunteers;

/** The volunteer's home: the next visit, what waits for an answer, what was done. */
@Path("/volunteer")
@RolesAllowed({Role.STUDENT, Role.GROUP_MEMBER})
class VolunteerHomeResource {

    @Inject
    Volunteers volunteers;

    @Inject
    Visits visits;

    @Inject
    Offers offers;

    @Inject
    OfferCard.Draughtsman cards;

    @Inject
    ReasonWords words;

    @Inject
    Hotline hotline;

    @Inject
    Me me;

    @Inject
    CurrentLanguage language;

    @Inject
    MeetingWords meeting;

    @Inject
    Clock clock;

    /** A visit to come, as its volunteer reads it. */
    record VisitCard(Visit visit, String topic, String when, String where, boolean open) {}

    /**
     * @param next null when nothing is planned
     * @param hours done, as people write them: "18,5"
     */
    record View(
            VisitCard next,
            List<VisitCard> later,
            List<OfferCard> offers,
            int visits,
            String hours,
            String standing,
            boolean paused,
            String hotline) {

        public boolean isIdle() {
            return next == null && offers.isEmpty();
        }

        public String getVisitsText() {
            return String.valueOf(visits);
        }
    }

    @CheckedTemplate(basePath = "volunteering/offer")
    static class Templates {

        static native TemplateInstance home(View view);

        private Templates() {}
    }

    @GET
    public Response home() {
        Optional<Volunteer> known = volunteers.of(me.person());
        return known.isEmpty()
                ? Response.seeOther(URI.create("/volunteer/profile")).build()
                : Response.ok(Templates.home(view(known.get()))).build();
    }

    private View view(Volunteer volunteer) {
        Language spoken = language.get();
        List<VisitCard> coming = visits.upcoming(volunteer).stream()
                .map(visit -> card(visit, spoken))
                .toList();
        List<Offer> waiting = offers.waiting(volunteer);
        offers.seen(waiting);
        Visits.Served served = visits.served(volunteer);
        return new View(
                coming.isEmpty() ? null : coming.get(0),
                coming.stream().skip(1).toList(),
                waiting.stream().map(offer -> cards.draw(offer, spoken)).toList(),
                (int) served.visits(),
                Formats.hours(served.minutes(), spoken.locale()),
                standing(volunteer),
                volunteer.paused,
                hotline.number());
    }

    /** Why nobody asks this volunteer; empty while people may. */
    private String standing(Volunteer volunteer) {
        if (volunteer.vetting == Vetting.VETTED) {
            return volunteer.isVettedOn(LocalDate.now(clock)) ? "" : "expired";
        }
        return volunteer.vetting.name().toLowerCase(Locale.ROOT);
    }

    private VisitCard card(Visit visit, Language spoken) {
        return new VisitCard(
                visit,
                visit.request.topic.name(spoken),
                words.when(spoken, visit.startsAt),
                meeting.where(visit.request, spoken),
                visit.opensAddressAt(clock.instant()));
    }
}
