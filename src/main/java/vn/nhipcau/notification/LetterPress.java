package vn.nhipcau.notification;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.nhipcau.platform.web.PublicAddress;

/** Prints letters: one layout for every message, HTML and plain text, in the recipient's language. */
@ApplicationScoped
class LetterPress {

    private static final int SUBJECT_LIMIT = 250;
    private static final int NAME_LIMIT = 120;

    @Inject
    PublicAddress home;

    @CheckedTemplate(basePath = "mail")
    static class Templates {

        static native TemplateInstance letter(Letter letter, String subject, String name, String language, String home);

        static native TemplateInstance plain(Letter letter, String subject, String name, String home);

        private Templates() {}
    }

    PrintedLetter print(Letter letter, Recipient to) {
        String subject = OneLine.of(letter.subject(), SUBJECT_LIMIT);
        String name = OneLine.of(to.name(), NAME_LIMIT);
        String address = home.of("/");
        return new PrintedLetter(
                subject,
                rendered(Templates.letter(letter, subject, name, to.language().code, address), to),
                rendered(Templates.plain(letter, subject, name, address), to).strip() + "\n");
    }

    private static String rendered(TemplateInstance template, Recipient to) {
        return template.setLocale(to.language().locale()).render();
    }
}
