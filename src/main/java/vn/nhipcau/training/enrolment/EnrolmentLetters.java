package vn.nhipcau.training.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.nhipcau.notification.Appointment;
import vn.nhipcau.notification.Letter;
import vn.nhipcau.notification.Outbox;
import vn.nhipcau.notification.Recipient;
import vn.nhipcau.organisation.staff.Person;
import vn.nhipcau.platform.language.Formats;
import vn.nhipcau.platform.language.Language;
import vn.nhipcau.platform.language.Texts;
import vn.nhipcau.platform.time.CityClock;
import vn.nhipcau.platform.web.PublicAddress;

/** What learners are told by mail, each message in their language. */
@ApplicationScoped
class EnrolmentLetters {

    @Inject
    Outbox outbox;

    @Inject
    Texts texts;

    @Inject
    PublicAddress address;

    /** On a seat: with the calendar entry of the first session; in line: with the place. */
    void confirm(Enrolment enrolment, int place) {
        if (enrolment.isEnrolled()) {
            send(enrolment, "enrolled", entry(enrolment, false));
        } else {
            send(enrolment, "waiting", null, String.valueOf(place));
        }
    }

    void promote(Enrolment enrolment) {
        send(enrolment, "promoted", entry(enrolment, false));
    }

    /** The class began and there was no seat. */
    void leftOver(Enrolment enrolment) {
        send(enrolment, "left_over", null);
    }

    /** The seat was given back: the entry leaves the calendar. */
    void takeBack(Enrolment enrolment) {
        send(enrolment, "withdrawn", entry(enrolment, true));
    }

    private void send(Enrolment enrolment, String what, Appointment entry, String... more) {
        Person person = enrolment.person;
        if (person.email == null) {
            return;
        }
        Language language = person.language;
        CourseRun run = enrolment.run;
        String title = run.course.title(language);
        String day = Formats.weekday(run.firstDay(), language.locale());
        Letter letter = Letter.of(
                        text(language, "mail_" + what + "_subject", title, day),
                        text(language, "mail_reason"),
                        text(language, "mail_" + what + "_text", (Object[]) more))
                .detail(text(language, "mail_class"), title + " (" + run.code + ")")
                .detail(text(language, "mail_place"), run.place);
        for (ClassSession session : run.sessions) {
            letter = letter.detail(
                    text(language, "mail_session", String.valueOf(session.number)), when(session, language));
        }
        letter = letter.button(text(language, "mail_button"), address.of("/classes/" + run.code));
        outbox.send(
                new Recipient(person.code, person.fullName, person.email, language),
                "training." + what.replace('_', '-'),
                letter,
                entry);
    }

    /** One message carries one entry: the first session; the letter lists the others. */
    private Appointment entry(Enrolment enrolment, boolean cancelled) {
        CourseRun run = enrolment.run;
        ClassSession first = run.sessions.get(0);
        Language language = enrolment.person.language;
        return new Appointment(
                uid(enrolment, first),
                enrolment.nextCalendarSequence(),
                cancelled,
                run.course.title(language),
                text(language, "calendar_text", run.code, String.valueOf(run.sessions.size())),
                first.place,
                first.startsAt,
                first.endsAt,
                address.of("/classes/" + run.code));
    }

    /** The same for every message about this person's seat in this session. */
    static String uid(Enrolment enrolment, ClassSession session) {
        return enrolment.code + "-" + session.number + "@nhipcau";
    }

    private static String when(ClassSession session, Language language) {
        String day = Formats.weekday(session.startsAt.atZone(CityClock.ZONE).toLocalDate(), language.locale());
        return day + ", " + Formats.time(session.startsAt) + "–" + Formats.time(session.endsAt);
    }

    private String text(Language language, String key, Object... values) {
        return texts.text(language, "enrolment", key, values);
    }
}
