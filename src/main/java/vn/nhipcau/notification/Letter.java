package vn.nhipcau.notification;

import java.util.ArrayList;
import java.util.List;

/**
 * What a message says, already in the recipient's language; becomes HTML and plain text by the same templates for all.
 *
 * @param subject one line that says it all
 * @param paragraphs plain sentences, no markup
 * @param details facts in order: what, when, where
 * @param button the one thing to do, or null
 * @param reason why the recipient gets this message
 */
public record Letter(String subject, List<String> paragraphs, List<Detail> details, Button button, String reason) {

    /** A fact: "Where" – "Hội trường UBND xã Trà My". */
    public record Detail(String label, String value) {}

    /** @param href absolute address */
    public record Button(String label, String href) {}

    public Letter {
        paragraphs = List.copyOf(paragraphs);
        details = List.copyOf(details);
    }

    /** A letter of paragraphs alone. */
    public static Letter of(String subject, String reason, String... paragraphs) {
        return new Letter(subject, List.of(paragraphs), List.of(), null, reason);
    }

    public Letter detail(String label, String value) {
        List<Detail> more = new ArrayList<>(details);
        more.add(new Detail(label, value));
        return new Letter(subject, paragraphs, more, button, reason);
    }

    public Letter button(String label, String href) {
        return new Letter(subject, paragraphs, details, new Button(label, href), reason);
    }
}
