package vn.nhipcau.login;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.awaitility.Awaitility;

/** Mail that Keycloak sent. */
final class Mailbox {

    private Mailbox() {}

    static String newest(GreenMail mail, String address) {
        return Awaitility.await("mail to " + address)
                .atMost(Duration.ofSeconds(30))
                .until(() -> latest(mail, address), Optional::isPresent)
                .map(GreenMailUtil::getBody)
                .map(body -> body.replace("=\r\n", "").replace("=3D", "=").replace("&amp;", "&"))
                .orElseThrow();
    }

    private static Optional<MimeMessage> latest(GreenMail mail, String address) {
        return Arrays.stream(mail.getReceivedMessages())
                .filter(message -> recipients(message).contains(address))
                .reduce((first, last) -> last);
    }

    private static String recipients(MimeMessage message) {
        try {
            return GreenMailUtil.getAddressList(message.getAllRecipients());
        } catch (MessagingException problem) {
            throw new IllegalStateException(problem);
        }
    }
}
