package vn.nhipcau.organisation.transfer;

import java.util.regex.Pattern;

/** How cells are named, and how text travels through spreadsheet programs without being taken for a formula. */
final class Cells {

    private static final int LETTERS = 26;

    /** What a spreadsheet program may take for a formula, with any number of apostrophes before it. */
    private static final Pattern FORMULA = Pattern.compile("'*[=+\\-@\\t\\r].*", Pattern.DOTALL);

    private static final Pattern DEFUSED = Pattern.compile("'+[=+\\-@\\t\\r].*", Pattern.DOTALL);

    private Cells() {}

    /** "D17" for column 3 (from 0) and row 17 (from 1). */
    static String name(int column, int row) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column + 1; rest > 0; rest = (rest - 1) / LETTERS) {
            letters.insert(0, (char) ('A' + (rest - 1) % LETTERS));
        }
        return letters.append(row).toString();
    }

    /** For files whose cells have no type (CSV): an apostrophe before what looks like a formula; undone by reading. */
    static String defused(String text) {
        return FORMULA.matcher(text).matches() ? "'" + text : text;
    }

    /** For files whose cells are marked as text: only so that reading takes away nothing that was there. */
    static String kept(String text) {
        return DEFUSED.matcher(text).matches() ? "'" + text : text;
    }

    /** The text as it was before {@link #defused} or {@link #kept}. */
    static String restored(String text) {
        return DEFUSED.matcher(text).matches() ? text.substring(1) : text;
    }
}
