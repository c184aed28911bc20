package vn.nhipcau.notification;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;

/** Reads what went wrong out of the exceptions of the mail library. */
final class Diagnosis {

    private static final int PERMANENT = 500;

    private Diagnosis() {}

    static Mishap of(Exception problem) {
        List<Throwable> chain = chain(problem);
        for (Throwable link : chain) {
            if (link instanceof AddressException) {
                return new Mishap(MishapCause.ADDRESS, link.getMessage());
            }
            if (link instanceof SMTPAddressFailedException refused) {
                return answered(refused.getReturnCode(), refused.getMessage());
            }
            if (link instanceof SMTPSenderFailedException us) {
                // our own address is wrong: every message would fail, and all can go when it is put right
                return new Mishap(MishapCause.SERVER, us.getMessage());
            }
        }
        for (Throwable link : chain) {
            if (link instanceof SMTPSendFailedException refused) {
                return answered(refused.getReturnCode(), refused.getMessage());
            }
        }
        return new Mishap(
                problem instanceof MessagingException ? MishapCause.SERVER : MishapCause.UNEXPECTED, words(chain));
    }

    private static Mishap answered(int code, String words) {
        if (code < 0) {
            return new Mishap(MishapCause.SERVER, words);
        }
        return new Mishap(code >= PERMANENT ? MishapCause.REFUSED : MishapCause.LATER, words);
    }

    private static String words(List<Throwable> chain) {
        Throwable root = chain.get(chain.size() - 1);
        return chain.get(0) == root || root.getMessage() == null
                ? chain.get(0).toString().replaceFirst("^[\\w.$]*\\.", "")
                : chain.get(0).getMessage() + " (" + root.getMessage() + ")";
    }

    /** MessagingException links to its cause by a chain of its own. */
    private static List<Throwable> chain(Throwable problem) {
        List<Throwable> chain = new ArrayList<>();
        for (Throwable link = problem; link != null && !chain.contains(link); link = next(link)) {
            chain.add(link);
        }
        return chain;
    }

    private static Throwable next(Throwable link) {
        return link instanceof MessagingException mail && mail.getNextException() != null
                ? mail.getNextException()
                : link.getCause();
    }
}
