package vn.nhipcau.notification;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;

/**
 * Puts a message into MIME: text, HTML and, with an appointment, the calendar as equal alternatives, which makes mail
 * programs show an invitation; the calendar once more as a file for those that do not.
 */
record Envelope(MailConfig config, Instant now) {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    MimeMessage around(OutboxMessage message, Session session) throws MessagingException {
        MimeMessage mail = new Numbered(session, messageId(message));
        mail.setFrom(named(config.from(), config.fromName()));
        mail.setRecipient(Message.RecipientType.TO, named(message.address, message.recipientName));
        mail.setSubject(message.subject, UTF_8);
        mail.setSentDate(Date.from(now));
        mail.setContentLanguage(new String[] {message.language.code});
        // no holiday replies to a machine
        mail.setHeader("Auto-Submitted", "auto-generated");
        mail.setHeader("X-Auto-Response-Suppress", "All");
        mail.setContent(content(message));
        mail.saveChanges();
        return mail;
    }

    private static Multipart content(OutboxMessage message) throws MessagingException {
        MimeMultipart alternatives =
                new MimeMultipart("alternative", text(message.plainText, "plain"), text(message.html, "html"));
        if (message.calendar == null) {
            return alternatives;
        }
        MimeBodyPart invitation = text(message.calendar, "calendar");
        invitation.setHeader("Content-Type", "text/calendar; charset=UTF-8; method=" + message.calendarMethod);
        alternatives.addBodyPart(invitation);
        MimeBodyPart body = new MimeBodyPart();
        body.setContent(alternatives);
        return new MimeMultipart("mixed", body, file(message));
    }

    private static MimeBodyPart text(String text, String subtype) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setText(text, UTF_8, subtype);
        part.setHeader("Content-Transfer-Encoding", "base64");
        return part;
    }

    private static MimeBodyPart file(OutboxMessage message) throws MessagingException {
        MimeBodyPart part = text(message.calendar, "calendar");
        part.setHeader("Content-Type", "application/ics; name=\"invite.ics\"");
        part.setDisposition(Part.ATTACHMENT);
        part.setFileName("invite.ics");
        return part;
    }

    private static InternetAddress named(String address, String name) throws MessagingException {
        try {
            InternetAddress known = new InternetAddress(address, true);
            known.setPersonal(OneLine.of(name, Integer.MAX_VALUE), UTF_8);
            return known;
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private String messageId(OutboxMessage message) {
        String domain = config.from().substring(config.from().lastIndexOf('@') + 1);
        return "<" + message.code + "@" + domain + ">";
    }

    /** Keeps its Message-ID, so that a message sent twice is recognised as one. */
    private static final class Numbered extends MimeMessage {

        private final String number;

        Numbered(Session session, String number) {
            super(session);
            this.number = number;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", number);
        }
    }
}
