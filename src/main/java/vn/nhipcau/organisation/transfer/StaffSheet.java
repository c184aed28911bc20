package vn.nhipcau.organisation.transfer;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The rows of a staff file as a reader hands them over one by one; stops at the first that breaks a limit. */
final class StaffSheet {

    /** More than any spreadsheet of people has, fewer than would hurt. */
    static final int MOST_COLUMNS = 64;

    static final int LONGEST_CELL = 500;

    private final Vocabulary vocabulary;
    private final int mostRows;
    private final List<StaffRow> rows = new ArrayList<>();
    private Headings headings;

    StaffSheet(Vocabulary vocabulary, int mostRows) {
        this.vocabulary = vocabulary;
        this.mostRows = mostRows;
    }

    /** A row; empty ones do not count. @param number from 1 */
    void add(int number, List<String> raw) throws UnreadableFile {
        if (raw.size() > MOST_COLUMNS) {
            throw new UnreadableFile("too_many_columns", raw.size(), MOST_COLUMNS);
        }
        List<String> cells = new ArrayList<>(raw.size());
        boolean blank = true;
        for (int i = 0; i < raw.size(); i++) {
            String text = raw.get(i) == null ? "" : raw.get(i);
            if (text.length() > LONGEST_CELL) {
                throw UnreadableFile.at(Cells.name(i, number), "cell_too_long", LONGEST_CELL);
            }
            cells.add(tidy(text));
            blank &= cells.get(i).isEmpty();
        }
        if (blank) {
            return;
        }
        if (headings == null) {
            headings = Headings.of(cells, number, vocabulary);
        } else {
            keep(number, cells);
        }
    }

    Headings headings() {
        return headings;
    }

    List<StaffRow> rows() {
        return rows;
    }

    /** Refuses a file that had nothing to say. */
    StaffSheet complete() throws UnreadableFile {
        if (headings == null) {
            throw new UnreadableFile("file_empty");
        }
        if (rows.isEmpty()) {
            throw new UnreadableFile("rows_absent");
        }
        return this;
    }

    private void keep(int number, List<String> cells) throws UnreadableFile {
        if (rows.size() == mostRows) {
            throw new UnreadableFile("too_many_rows", mostRows);
        }
        if (!rows.isEmpty() && rows.get(rows.size() - 1).number() >= number) {
            // a workbook whose rows have the same number twice
            throw new UnreadableFile("xlsx_broken");
        }
        for (int i = 0; i < cells.size(); i++) {
            if (!cells.get(i).isEmpty() && !headings.isColumn(i)) {
                throw UnreadableFile.at(Cells.name(i, number), "cell_without_heading");
            }
        }
        String[] known = new String[Column.values().length];
        Arrays.fill(known, "");
        for (Column column : Column.values()) {
            int place = headings.place(column);
            if (place >= 0 && place < cells.size()) {
                known[column.ordinal()] = cells.get(place);
            }
        }
        rows.add(new StaffRow(number, List.of(known)));
    }

    /** Composed accents, no blanks around (the no-break space of spreadsheets included), no apostrophe and no mark of ours. */
    private static String tidy(String text) {
        String plain = text.replace('\u00a0', ' ').replace('\u0001', ' ').strip();
        return Cells.restored(
                Normalizer.isNormalized(plain, Normalizer.Form.NFC)
                        ? plain
                        : Normalizer.normalize(plain, Normalizer.Form.NFC));
    }
}
