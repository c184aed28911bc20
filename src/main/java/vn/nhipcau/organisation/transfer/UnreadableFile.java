package vn.nhipcau.organisation.transfer;

import java.util.List;

/** A file that is no staff list: what is wrong with it, cell by cell where that can be said. */
final class UnreadableFile extends Exception {

    private static final long serialVersionUID = 1L;

    final transient List<Note> notes;

    UnreadableFile(List<Note> notes) {
        super(notes.get(0).key(), null, false, false);
        this.notes = notes;
    }

    UnreadableFile(String key, Object... values) {
        this(List.of(Note.wrong("", key, values)));
    }

    static UnreadableFile at(String cell, String key, Object... values) {
        return new UnreadableFile(List.of(Note.wrong(cell, key, values)));
    }
}
