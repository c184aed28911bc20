package vn.nhipcau.volunteering.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.nhipcau.platform.access.Scope;
import vn.nhipcau.platform.web.FieldErrors;
import vn.nhipcau.platform.web.Forms;
import vn.nhipcau.privacy.ConsentWay;

/** Requests that an officer writes down for somebody; no limits of number, but the officer's own units only. */
@ApplicationScoped
public class OfficersIntake {

    @Inject
    RequestCheck check;

    @Inject
    RequestReading reading;

    @Inject
    CommuneNames communes;

    @Inject
    Intake intake;

    @Inject
    Forms forms;

    public FieldErrors check(Scope officer, WhereForm where, ContactForm contact) {
        FieldErrors errors = check.where(where);
        check.contact(contact, where, true).getList().forEach(error -> errors.add(error.field(), error.message()));
        boolean elsewhere = errors.of("commune") == null
                && !HelpRequests.reach(officer)
                        .covers(communes.meant(where.commune()).get(0).id);
        return elsewhere ? errors.add("commune", forms.text("request", "commune_not_yours")) : errors;
    }

    public HelpRequest submit(WhereForm where, ContactForm contact, Channel channel) {
        ConsentWay way = channel == Channel.PAPER ? ConsentWay.PAPER : ConsentWay.TELEPHONE;
        return intake.submit(reading.read(where, contact, channel, way));
    }
}
