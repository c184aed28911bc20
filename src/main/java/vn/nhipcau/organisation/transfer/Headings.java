package vn.nhipcau.organisation.transfer;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where the columns stand in a file. */
final class Headings {

    private static final int MOST_NOTES = 20;

    private final Map<Column, Integer> places = new EnumMap<>(Column.class);

    private Headings() {}

    /** @param row number of the row with the headings */
    static Headings of(List<String> cells, int row, Vocabulary vocabulary) throws UnreadableFile {
        Headings headings = new Headings();
        List<Note> notes = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            String text = cells.get(i);
            Optional<Column> column = vocabulary.column(text);
            if (column.isEmpty() && !text.isBlank()) {
                notes.add(Note.wrong(Cells.name(i, row), "heading_unknown", shortened(text)));
            } else if (column.isPresent() && headings.places.putIfAbsent(column.get(), i) != null) {
                notes.add(Note.wrong(Cells.name(i, row), "heading_twice", shortened(text)));
            }
        }
        if (headings.places.isEmpty()) {
            throw new UnreadableFile("headings_none", row);
        }
        for (Column column : Column.values()) {
            if (column.required && !headings.has(column)) {
                notes.add(Note.wrong("", "heading_missing", Note.named(column)));
            }
        }
        if (!notes.isEmpty()) {
            throw new UnreadableFile(notes.subList(0, Math.min(notes.size(), MOST_NOTES)));
        }
        return headings;
    }

    boolean has(Column column) {
        return places.containsKey(column);
    }

    /** The place of a column, from 0; -1 when the file lacks it. */
    int place(Column column) {
        return places.getOrDefault(column, -1);
    }

    boolean isColumn(int place) {
        return places.containsValue(place);
    }

    /** "D17"; empty when the file lacks the column. */
    String cell(Column column, int row) {
        return has(column) ? Cells.name(place(column), row) : "";
    }

    private static String shortened(String text) {
        return text.length() > 60 ? text.substring(0, 60) + "…" : text;
    }
}
