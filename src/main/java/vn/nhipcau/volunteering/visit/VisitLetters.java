package vn.nhipcau.volunteering.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import vn.nhipcau.notification.Appointment;
import vn.nhipcau.notification.Letter;
import vn.nhipcau.notification.Outbox;
import vn.nhipcau.notification.Recipient;
import vn.nhipcau.organisation.staff.Person;
import vn.nhipcau.platform.language.Formats;
import vn.nhipcau.platform.language.Language;
import vn.nhipcau.platform.language.Texts;
import vn.nhipcau.platform.text.RandomCode;
import vn.nhipcau.platform.time.CityClock;
import vn.nhipcau.platform.web.PublicAddress;
import vn.nhipcau.volunteering.request.HelpRequests;
import vn.nhipcau.volunteering.request.MeetingWords;
import vn.nhipcau.volunteering.request.RequestContact;

/** What is written about a visit: commune and link only, never the resident's name, address or phone. */
@ApplicationScoped
class VisitLetters {

    @Inject
    Outbox outbox;

    @Inject
    Texts texts;

    @Inject
    PublicAddress address;

    @Inject
    HelpRequests requests;

    @Inject
    AddressBook addresses;

    @Inject
    MeetingWords meeting;

    /** The volunteer gets a calendar invitation; the resident, if there is an e-mail, who comes and the code words. */
    void planned(Visit visit) {
        Person person = visit.volunteer.person;
        if (person.email != null) {
            Language language = person.language;
            String href = address.of("/volunteer/visits/" + visit.code);
            Letter letter = Letter.of(
                            say(language, "mail_planned_subject", when(visit, language)),
                            say(language, "mail_reason_volunteer"),
                            say(language, "mail_planned_text"),
                            say(language, addresses.agreed(visit) ? "mail_address_later" : "mail_words_later"))
                    .detail(say(language, "what"), visit.request.topic.name(language))
                    .detail(say(language, "when"), when(visit, language))
                    .detail(say(language, "where"), meeting.where(visit.request, language))
                    .button(say(language, "open_visit"), href);
            String needs = meeting.needs(visit.request, language);
            if (!needs.isEmpty()) {
                letter = letter.detail(say(language, "needs"), needs);
            }
            outbox.send(to(person), "volunteering.visit-planned", letter, appointment(visit, language, false, href));
        }
        requests.contactOf(visit.request)
                .filter(contact -> contact.email != null)
                .ifPresent(contact -> tellResident(visit, contact));
    }

    /** Takes the entry out of the volunteer's calendar. */
    void cancelled(Visit visit) {
        Person person = visit.volunteer.person;
        if (person.email != null) {
            Language language = person.language;
            String href = address.of("/volunteer");
            Letter letter = Letter.of(
                    say(language, "mail_cancelled_subject", when(visit, language)),
                    say(language, "mail_reason_volunteer"),
                    say(language, "mail_cancelled_text", when(visit, language)));
            outbox.send(to(person), "volunteering.visit-cancelled", letter, appointment(visit, language, true, href));
        }
    }

    /** Nobody should go there for now; the calendar entry goes, and comes back if the visit stands again. */
    void suspended(Visit visit) {
        Person person = visit.volunteer.person;
        if (person.email != null) {
            Language language = person.language;
            String href = address.of("/volunteer/visits/" + visit.code);
            Letter letter = Letter.of(
                            say(language, "mail_suspended_subject", when(visit, language)),
                            say(language, "mail_reason_volunteer"),
                            say(language, "mail_suspended_text", when(visit, language)))
                    .button(say(language, "open_visit"), href);
            outbox.send(to(person), "volunteering.visit-suspended", letter, appointment(visit, language, true, href));
        }
    }

    /** Tells the resident that the visitor does not come, and that nobody may use the visitor's name at the door. */
    void notComing(Visit visit) {
        toResident(visit, "mail_resident_gone", "volunteering.visit-gone");
    }

    /** Tells the resident that nobody comes for now. */
    void heldBack(Visit visit) {
        toResident(visit, "mail_resident_held", "volunteering.visit-held");
    }

    private void toResident(Visit visit, String key, String kind) {
        requests.contactOf(visit.request)
                .filter(contact -> contact.email != null)
                .ifPresent(contact -> {
                    Language language = contact.language;
                    String name = visit.volunteer.person.fullName;
                    Letter letter = Letter.of(
                                    say(language, key + "_subject", when(visit, language)),
                                    say(language, "mail_reason_resident"),
                                    say(language, key + "_text", name, when(visit, language)))
                            .button(say(language, "open_request"), tracking(visit));
                    send(visit, contact, kind, letter);
                });
    }

    private void tellResident(Visit visit, RequestContact contact) {
        Language language = contact.language;
        String from = visit.volunteer.getFrom();
        String where = visit.request.place.name().toLowerCase(Locale.ROOT);
        Letter letter = Letter.of(
                        say(language, "mail_resident_subject", when(visit, language)),
                        say(language, "mail_reason_resident"),
                        say(language, "mail_resident_text_" + where, visit.volunteer.person.fullName, from),
                        say(language, "mail_resident_words_" + where, visit.firstWord, visit.secondWord),
                        say(language, "safety_rule"))
                .detail(say(language, "what"), visit.request.topic.name(language))
                .detail(say(language, "when"), when(visit, language))
                .detail(say(language, "where"), meeting.where(visit.request, language))
                .button(say(language, "open_tracking"), tracking(visit));
        send(visit, contact, "volunteering.visit-resident", letter);
    }

    private String tracking(Visit visit) {
        return address.of("/help/track/" + RandomCode.grouped(visit.request.trackingCode));
    }

    private void send(Visit visit, RequestContact contact, String kind, Letter letter) {
        outbox.send(
                new Recipient(visit.request.subjectKey, contact.residentName, contact.email, contact.language),
                kind,
                letter);
    }

    private Appointment appointment(Visit visit, Language language, boolean cancelled, String href) {
        return new Appointment(
                "visit-" + visit.code + "@nhipcau",
                visit.sequence,
                cancelled,
                visit.request.topic.name(language),
                say(language, "calendar_text"),
                meeting.where(visit.request, language),
                visit.startsAt,
                visit.endsAt,
                href);
    }

    private static String when(Visit visit, Language language) {
        return Formats.weekday(visit.startsAt.atZone(CityClock.ZONE).toLocalDate(), language.locale()) + ", "
                + Formats.time(visit.startsAt);
    }

    private static Recipient to(Person person) {
        return new Recipient(person.code, person.fullName, person.email, person.language);
    }

    private String say(Language language, String key, Object... values) {
        return texts.text(language, "visit", key, values);
    }
}
