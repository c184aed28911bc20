package vn.nhipcau.volunteering.visit;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import org.jboss.resteasy.reactive.RestForm;
import vn.nhipcau.organisation.staff.Me;
import vn.nhipcau.platform.access.Role;
import vn.nhipcau.platform.language.Formats;
import vn.nhipcau.platform.time.CityClock;
import vn.nhipcau.platform.web.CurrentLanguage;
import vn.nhipcau.platform.web.FieldErrors;
import vn.nhipcau.platform.web.Flash;
import vn.nhipcau.platform.web.Forms;
import vn.nhipcau.volunteering.request.MeetingWords;
import vn.nhipcau.volunteering.topic.SpokenLanguage;

/** A volunteer's own visit: where, with which words, and the check-in. */
@Path("/volunteer/visits/{code}")
@RolesAllowed({Role.STUDENT, Role.GROUP_MEMBER})
class VisitResource {

    @Inject
    Visits visits;

    @Inject
    AddressBook addresses;

    @Inject
    MeetingWords meeting;

    @Inject
    Me me;

    @Inject
    Forms forms;

    @Inject
    Flash flash;

    @Inject
    CurrentLanguage language;

    @Inject
    Hotline hotline;

    @Inject
    Clock clock;

    /**
     * @param door null outside the window
     * @param agreed whether the resident lets the visitor know name and phone at all
     * @param early true before the window, false after it
     */
    record View(
            Visit visit,
            String when,
            String topic,
            String where,
            String needs,
            String safety,
            AddressBook.Door door,
            boolean agreed,
            boolean early,
            String hotline) {

        public String getMinutesText() {
            return String.valueOf(visit.request.minutes);
        }

        public String getOpens() {
            return Formats.dateTime(visit.getAddressOpensAt());
        }

        public String getCheckedIn() {
            return Formats.time(visit.checkedInAt);
        }

        public String getPlace() {
            return visit.request.place.name();
        }

        public boolean isOtherLanguage() {
            return visit.request.languageWanted != SpokenLanguage.VIETNAMESE;
        }
    }

    @CheckedTemplate(basePath = "volunteering/visit")
    static class Templates {

        static native TemplateInstance visit(View view, String typed, FieldErrors errors);

        private Templates() {}
    }

    @GET
    public TemplateInstance show(String code) {
        return Templates.visit(view(visits.mine(me.person(), code)), "", new FieldErrors());
    }

    @POST
    @Path("check-in")
    public Response checkIn(String code, @RestForm String slipCode) {
        if (slipCode != null
                && slipCode.strip().matches("\\d{4}")
                && visits.checkIn(me.person(), code, slipCode.strip())) {
            flash.ok("visit", "checked_in");
            return Response.seeOther(URI.create("/volunteer/visits/" + code)).build();
        }
        FieldErrors errors = new FieldErrors().add("slipCode", forms.text("visit", "slip_code_wrong"));
        return Response.status(422)
                .entity(Templates.visit(view(visits.mine(me.person(), code)), slipCode == null ? "" : slipCode, errors))
                .build();
    }

    private View view(Visit visit) {
        return new View(
                visit,
                Formats.weekday(
                                visit.startsAt.atZone(CityClock.ZONE).toLocalDate(),
                                language.get().locale())
                        + ", " + Formats.time(visit.startsAt),
                visit.request.topic.name(language.get()),
                meeting.where(visit.request, language.get()),
                meeting.needs(visit.request, language.get()),
                visit.request.topic.safety(language.get()),
                addresses.open(visit, me.person()).orElse(null),
                addresses.agreed(visit),
                clock.instant().isBefore(visit.getAddressOpensAt()),
                hotline.number());
    }
}
