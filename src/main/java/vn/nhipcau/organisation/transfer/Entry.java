package vn.nhipcau.organisation.transfer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.nhipcau.organisation.staff.AssignmentKind;

/** A row as it was understood; what was not is a note, and its value is missing here. */
final class Entry {

    final int row;
    final List<Note> notes = new ArrayList<>();
    final Map<Column, String> texts = new EnumMap<>(Column.class);
    AssignmentKind kind;
    LocalDate startsOn;
    LocalDate endsOn;
    Integer headcount;

    /** What looks wrong, unless it is what is known already: an old value that stays is nobody's mistake of today. */
    private final Map<Column, Note> doubts = new EnumMap<>(Column.class);

    private final Map<Column, String> raws = new EnumMap<>(Column.class);
    private final Headings headings;

    Entry(int row, Headings headings) {
        this.row = row;
        this.headings = headings;
    }

    /** Empty where the cell was, or was wrong. */
    String text(Column column) {
        return texts.getOrDefault(column, "");
    }

    boolean has(Column column) {
        return !text(column).isEmpty();
    }

    String cell(Column column) {
        return headings.cell(column, row);
    }

    boolean inFile(Column column) {
        return headings.has(column);
    }

    void wrong(Column column, String key, Object... values) {
        notes.add(Note.wrong(cell(column), key, values));
    }

    void note(Note.Mark mark, Column column, String key, Object... values) {
        notes.add(Note.of(mark, cell(column), key, values));
    }

    /** @param text the cell as it was @param understood what it means; null for what cannot be */
    void take(Column column, String text, String understood, String problem, String shown) {
        raws.put(column, text);
        if (understood == null) {
            doubts.put(column, Note.wrong(cell(column), problem, shown));
        } else {
            texts.put(column, understood);
        }
    }

    /** What a cell says beside what is known; a doubt that turns out right becomes a note. */
    String settled(Column column, String known) {
        String raw = raws.get(column);
        if (raw != null && raw.equals(known)) {
            doubts.remove(column);
            texts.put(column, raw);
        }
        Note doubt = doubts.remove(column);
        if (doubt != null) {
            notes.add(doubt);
        }
        return texts.getOrDefault(column, known);
    }

    /** Doubts that nobody settled. */
    void conclude() {
        notes.addAll(doubts.values());
        doubts.clear();
    }

    boolean isWrong() {
        return notes.stream().anyMatch(note -> note.mark() == Note.Mark.WRONG);
    }

    boolean is(Note.Mark mark) {
        return said().stream().anyMatch(note -> note.mark() == mark);
    }

    /** The notes worth reading: a row that is wrong says what is wrong, not what else it would have done. */
    List<Note> said() {
        List<Note> wrong =
                notes.stream().filter(note -> note.mark() == Note.Mark.WRONG).toList();
        return wrong.isEmpty() ? notes : wrong;
    }

    String place() {
        return has(Column.UNIT) || has(Column.POSITION) ? Known.post(text(Column.UNIT), text(Column.POSITION)) : "";
    }
}
