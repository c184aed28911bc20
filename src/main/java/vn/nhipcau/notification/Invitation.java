package vn.nhipcau.notification;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.parameter.PartStat;
import net.fortuna.ical4j.model.parameter.Rsvp;
import net.fortuna.ical4j.model.property.Attendee;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Method;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/**
 * The calendar part of a message (RFC 5545, 5546). Moments are in UTC: Vietnam has no summer time, so no zone is needed.
 *
 * @param method REQUEST or CANCEL
 * @param text the iCalendar object
 */
record Invitation(String method, String text) {

    private static final int LINE_LIMIT = 200;
    private static final int DESCRIPTION_LIMIT = 2000;

    static Invitation of(Appointment about, Recipient to, MailConfig config, Instant now) {
        Method method = about.cancelled() ? ImmutableMethod.CANCEL : ImmutableMethod.REQUEST;
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//Nhip Cau//Da Nang//VI"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(method);
        calendar.add(event(about, to, config, now));
        return new Invitation(method.getValue(), written(calendar));
    }

    private static VEvent event(Appointment about, Recipient to, MailConfig config, Instant now) {
        VEvent event = new VEvent(false);
        event.add(new Uid(OneLine.of(about.uid(), LINE_LIMIT)));
        event.add(new DtStamp(now));
        event.add(new Sequence(about.sequence()));
        event.add(new DtStart<>(about.start()));
        event.add(new DtEnd<>(about.end()));
        event.add(new Summary(OneLine.of(about.summary(), LINE_LIMIT)));
        event.add(new Location(OneLine.of(about.location(), LINE_LIMIT)));
        event.add(new Description(description(about)));
        if (about.href() != null) {
            event.add(new Url(URI.create(about.href())));
        }
        event.add(about.cancelled() ? ImmutableStatus.VEVENT_CANCELLED : ImmutableStatus.VEVENT_CONFIRMED);
        event.add(called(new Organizer(mailto(config.from())), config.fromName()));
        if (to.address() != null && !to.address().isBlank()) {
            event.add(attendee(to));
        }
        return event;
    }

    /** Who gets an invitation has agreed already: calendars take it in and nobody is asked to answer a machine. */
    private static Property attendee(Recipient to) {
        return called(new Attendee(mailto(to.address())), to.name())
                .add(PartStat.ACCEPTED)
                .add(Rsvp.FALSE);
    }

    private static Property called(Property somebody, String name) {
        return somebody.add(new Cn(OneLine.of(name, LINE_LIMIT).replace('"', '\'')));
    }

    private static URI mailto(String address) {
        try {
            return new URI("mailto", OneLine.of(address, LINE_LIMIT), null);
        } catch (URISyntaxException nobody) {
            throw new IllegalArgumentException(nobody);
        }
    }

    private static String description(Appointment about) {
        String words = about.description() == null ? "" : about.description().replaceAll("[\\p{Cc}&&[^\\n]]", " ");
        String cut = words.length() > DESCRIPTION_LIMIT ? words.substring(0, DESCRIPTION_LIMIT) + "…" : words;
        return about.href() == null ? cut : (cut + "\n" + about.href()).strip();
    }

    private static String written(Calendar calendar) {
        StringWriter text = new StringWriter();
        try {
            new CalendarOutputter(false).output(calendar, text);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }
}
