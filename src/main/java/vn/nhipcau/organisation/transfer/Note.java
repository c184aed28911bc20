package vn.nhipcau.organisation.transfer;

import java.util.List;
import java.util.Optional;
import vn.nhipcau.organisation.staff.AssignmentKind;

/**
 * Something to say about a row of a file, in any language.
 *
 * @param cell where, "D17"; empty when it is about the row
 * @param key key of the text in the message bundle
 * @param values for the text, in its order
 */
record Note(Mark mark, String cell, String key, List<String> values) {

    /** Before a value of ours that is read in the language of the reader; no cell can hold it. */
    private static final String NAMED = "\u0001";

    /** The value that reads as the heading of this column. */
    static String named(Column column) {
        return NAMED + column.key();
    }

    /** The value that reads as the word for this kind. */
    static String named(AssignmentKind kind) {
        return NAMED + Vocabulary.key(kind);
    }

    /** The key behind a value of ours; empty for what somebody wrote. */
    static Optional<String> key(String value) {
        return value.startsWith(NAMED) ? Optional.of(value.substring(NAMED.length())) : Optional.empty();
    }

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
