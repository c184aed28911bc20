package vn.nhipcau.notification;

import io.quarkus.arc.properties.IfBuildProperty;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Clock;
import java.util.Properties;
import org.eclipse.angus.mail.smtp.SMTPTransport;

/** Hands messages to the mail server, several over one connection. */
@ApplicationScoped
@IfBuildProperty(name = "nhipcau.mail.delivery", stringValue = "smtp", enableIfMissing = true)
class SmtpDelivery implements Delivery {

    @Inject
    MailConfig config;

    @Inject
    Clock clock;

    @Override
    public Round open() throws MessagingException {
        Session session = Session.getInstance(settings(config));
        Watched transport = new Watched(session);
        transport.connect(
                config.host(),
                config.port(),
                config.username().orElse(null),
                config.password().orElse(null));
        return new SmtpRound(session, transport);
    }

    static Properties settings(MailConfig config) {
        String timeout = Long.toString(config.timeout().toMillis());
        Properties settings = new Properties();
        settings.put("mail.smtp.connectiontimeout", timeout);
        settings.put("mail.smtp.timeout", timeout);
        settings.put("mail.smtp.writetimeout", timeout);
        settings.put("mail.smtp.auth", String.valueOf(config.username().isPresent()));
        boolean startTls = config.security() == MailConfig.Security.START_TLS;
        settings.put("mail.smtp.starttls.enable", String.valueOf(startTls));
        settings.put("mail.smtp.starttls.required", String.valueOf(startTls));
        settings.put("mail.smtp.ssl.enable", String.valueOf(config.security() == MailConfig.Security.TLS));
        settings.put("mail.smtp.ssl.checkserveridentity", "true");
        return settings;
    }

    private final class SmtpRound implements Round {

        private final Session session;
        private final Watched transport;

        SmtpRound(Session session, Watched transport) {
            this.session = session;
            this.transport = transport;
        }

        @Override
        public void deliver(OutboxMessage message) throws MessagingException {
            MimeMessage mail = new Envelope(config, clock.instant()).around(message, session);
            transport.unconfirmed = false;
            transport.sendMessage(mail, mail.getAllRecipients());
        }

        @Override
        public boolean isUnconfirmed() {
            return transport.unconfirmed;
        }

        @Override
        public boolean isOpen() {
            return transport.isConnected();
        }

        @Override
        public void close() {
            try {
                transport.close();
            } catch (MessagingException alreadyGone) {
                // what was sent is sent
            }
        }
    }

    /** Knows whether the server has been told that the message is complete and has not answered yet. */
    private static final class Watched extends SMTPTransport {

        private boolean unconfirmed;

        Watched(Session session) {
            super(session, null);
        }

        @Override
        protected void finishData() throws IOException, MessagingException {
            unconfirmed = true;
            super.finishData();
            unconfirmed = false;
        }
    }
}
