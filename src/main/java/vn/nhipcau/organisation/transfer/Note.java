package vn.nhipcau.organisation.transfer;

import java.util.List;

/**
 * Something to say about a row of a file, in any language.
 *
 * @param cell where, "D17"; empty when it is about the row
 * @param key key of the text in the message bundle
 * @param values for the text, in its order
 */
record Note(Mark mark, String cell, String key, List<String> values) {

    /** What a note is about; a row may have several. */
    enum Mark {
        WRONG,
        WARNED,
        CREATED,
        CHANGED,
        ENDED
    }

    static Note of(Mark mark, String cell, String key, Object... values) {
        return new Note(
                mark, cell, key, List.of(values).stream().map(String::valueOf).toList());
    }

    static Note wrong(String cell, String key, Object... values) {
        return of(Mark.WRONG, cell, key, values);
    }
}
