package vn.nhipcau.volunteering.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.nhipcau.organisation.unit.Unit;
import vn.nhipcau.platform.web.Choice;
import vn.nhipcau.platform.web.FieldErrors;
import vn.nhipcau.platform.web.Forms;
import vn.nhipcau.volunteering.topic.HelpTopic;
import vn.nhipcau.volunteering.topic.HelpTopics;
import vn.nhipcau.volunteering.topic.MeetingPlace;
import vn.nhipcau.volunteering.topic.SpokenLanguage;
import vn.nhipcau.volunteering.topic.VisitorWish;

/** Says what is wrong with a request before it is handed in, whichever way it came. */
@ApplicationScoped
class RequestCheck {

    static final int FURTHEST_DAYS = 60;

    @Inject
    Forms forms;

    @Inject
    HelpTopics topics;

    @Inject
    CommuneNames communes;

    @Inject
    Clock clock;

    FieldErrors where(WhereForm form) {
        FieldErrors errors = forms.check(form);
        Optional<HelpTopic> topic = topics.byCode(form.topic()).filter(known -> !known.forOffices);
        if (topic.isEmpty()) {
            add(errors, "topic", "topic_unknown");
        }
        commune(form, errors);
        Optional<MeetingPlace> place = Choice.of(MeetingPlace.class, form.place());
        if (place.isEmpty() || topic.isPresent() && !topic.get().places().contains(place.get())) {
            add(errors, "place", "place_not_possible");
        }
        if (place.orElse(null) == MeetingPlace.HOME && !form.company().matches("yes|no")) {
            add(errors, "company", "company_missing");
        }
        windows(form.window(), errors);
        known(errors, "spoken", Choice.of(SpokenLanguage.class, form.spoken()));
        known(errors, "visitor", Choice.of(VisitorWish.class, form.visitor()));
        known(errors, "urgency", Choice.of(Urgency.class, form.urgency()));
        form.need().forEach(need -> known(errors, "need", Choice.of(FixedNeed.class, need)));
        return errors;
    }

    /** @param byOfficer the mandate of an officer is given at the desk only */
    FieldErrors contact(ContactForm form, WhereForm where, boolean byOfficer) {
        FieldErrors errors = forms.check(form);
        phone(errors, "phone", form.phone());
        Optional<Mandate> mandate =
                Choice.of(Mandate.class, form.mandate()).filter(given -> byOfficer == (given == Mandate.OFFICER));
        known(errors, "mandate", mandate);
        boolean proxy = mandate.map(Mandate::isProxy).orElse(false);
        if (proxy && form.proxyName().isEmpty()) {
            add(errors, "proxyName", "proxy_name_missing");
        }
        if (proxy) {
            phone(errors, "proxyPhone", form.proxyPhone());
            if (form.proxyPhone().isEmpty()) {
                add(errors, "proxyPhone", "proxy_phone_missing");
            }
        }
        if (mandate.isPresent() && !proxy && !(form.proxyName() + form.proxyPhone()).isEmpty()) {
            add(errors, "mandate", "proxy_without_mandate");
        }
        if (!form.website().isEmpty()) {
            add(errors, "website", "trap_filled");
        }
        consents(form, where, proxy, errors);
        return errors;
    }

    private void consents(ContactForm form, WhereForm where, boolean proxy, FieldErrors errors) {
        MeetingPlace place = Choice.of(MeetingPlace.class, where.place()).orElse(null);
        if (!form.agrees(ConsentPurpose.PROCESSING)) {
            add(errors, "consent", "consent_processing_missing");
        }
        boolean hidden = !form.agrees(ConsentPurpose.DISCLOSURE);
        if (hidden && place == MeetingPlace.HOME) {
            add(errors, "consent", "consent_disclosure_missing");
        } else if (hidden && place == MeetingPlace.ONLINE) {
            // whoever helps from afar has to call
            add(errors, "consent", "consent_disclosure_missing_online");
        }
        if (proxy && !form.agrees(ConsentPurpose.MANDATE)) {
            add(errors, "consent", "consent_mandate_missing");
        }
    }

    private void commune(WhereForm form, FieldErrors errors) {
        List<Unit> meant = communes.meant(form.commune());
        if (meant.isEmpty() && !form.commune().isEmpty()) {
            add(errors, "commune", "commune_unknown");
        } else if (meant.size() > 1) {
            String names = meant.stream().limit(6).map(unit -> unit.nameVi).collect(Collectors.joining(", "));
            add(errors, "commune", "commune_several", names);
        }
    }

    /** Half-days as forms send them: at least one, none over, none too far away. */
    void windows(List<String> typed, FieldErrors errors) {
        if (typed.isEmpty()) {
            add(errors, "window", "window_missing");
        }
        Instant now = clock.instant();
        LocalDate furthest = LocalDate.now(clock).plusDays(FURTHEST_DAYS);
        for (String text : typed) {
            Optional<HalfDay> half = HalfDay.parsed(text);
            if (half.isEmpty()) {
                add(errors, "window", "window_invalid");
            } else if (!half.get().ends().isAfter(now) || half.get().day().isAfter(furthest)) {
                add(errors, "window", "window_too_far", String.valueOf(FURTHEST_DAYS));
            }
        }
    }

    private void phone(FieldErrors errors, String field, String typed) {
        if (!typed.isEmpty() && Phone.normalised(typed).isEmpty()) {
            add(errors, field, "phone_invalid");
        }
    }

    private void known(FieldErrors errors, String field, Optional<?> choice) {
        if (choice.isEmpty()) {
            add(errors, field, "choice_unknown");
        }
    }

    private void add(FieldErrors errors, String field, String key, Object... values) {
        if (errors.of(field) == null || field.equals("consent")) {
            errors.add(field, forms.text("request", key, values));
        }
    }
}
