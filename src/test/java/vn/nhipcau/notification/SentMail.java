package vn.nhipcau.notification;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;

/**
 * What somebody was sent, for tests of any package under {@code @QuarkusTest}: reads committed outbox rows, so there is
 * nothing to wait for and no server to start.
 *
 * @param calendarText the calendar part, or null
 */
public record SentMail(
        String address, String name, String kind, String subject, String html, String text, String calendarText) {

    private static final Pattern LINK = Pattern.compile("https?://[^\\s<>\"]+");

    /** The newest message to an address; fails the test if there is none. */
    public static SentMail latestTo(String address) {
        return allTo(address).stream().findFirst().orElseThrow(() -> new AssertionError("No mail to " + address));
    }

    /** The newest message of one kind to an address; fails the test if there is none. */
    public static SentMail latestTo(String address, String kind) {
        return allTo(address).stream()
                .filter(mail -> mail.kind.equals(kind))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No mail of kind " + kind + " to " + address + ", but "
                        + allTo(address).stream().map(SentMail::kind).toList()));
    }

    /** All messages to an address, newest first. */
    public static List<SentMail> allTo(String address) {
        return QuarkusTransaction.requiringNew()
                .call(() -> rows().list("address = ?1 order by id desc", address).stream()
                        .map(row -> new SentMail(
                                row.address,
                                row.recipientName,
                                row.kind,
                                row.subject,
                                row.html,
                                row.plainText,
                                row.calendar))
                        .toList());
    }

    /** Every address in the text part, in order; the button's first. */
    public List<String> links() {
        return LINK.matcher(text).results().map(MatchResult::group).toList();
    }

    /** Where the button leads. */
    public String link() {
        return links().get(0);
    }

    /** Path and query of the button's address, to go to with RestAssured. */
    public String path() {
        return link().replaceFirst("https?://[^/]+", "");
    }

    public boolean hasCalendar() {
        return calendarText != null;
    }

    /** The calendar part, parsed. */
    public Calendar calendar() {
        try {
            return new CalendarBuilder().build(new StringReader(calendarText));
        } catch (IOException | ParserException problem) {
            throw new AssertionError("The calendar part cannot be read: " + calendarText, problem);
        }
    }

    /** The calendar's one event. */
    public VEvent event() {
        return (VEvent) calendar().getComponents().get(0);
    }

    private static OutboxMessages rows() {
        return Arc.container().instance(OutboxMessages.class).get();
    }
}
