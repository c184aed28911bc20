package vn.nhipcau.volunteering.desk;

import vn.nhipcau.platform.text.Sentence;

/**
 * What the officer wrote into one of the forms of a request and what could not be kept: it stays in its field.
 *
 * @param field empty when nothing was written
 */
public record Typed(String field, String text) {

    static final Typed NOTHING = new Typed("", "");

    static Typed in(String field, String text) {
        return new Typed(field, Sentence.typed(text));
    }

    /** For the value of a field. */
    public String of(String wanted) {
        return field.equals(wanted) ? text : "";
    }
}
