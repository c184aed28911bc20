package vn.nhipcau.organisation.transfer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import vn.nhipcau.platform.database.ManyRows;
import vn.nhipcau.platform.language.Language;
import vn.nhipcau.platform.language.Texts;
import vn.nhipcau.platform.web.Page;

/** The previews: what each row of a file does, kept as keys and values so that it reads in any language. */
@ApplicationScoped
class ImportLines {

    private static final TypeReference<List<Note>> NOTES = new TypeReference<>() {};
    private static final int LONGEST_PLACE = 120;

    @Inject
    EntityManager database;

    @Inject
    AgroalDataSource pool;

    @Inject
    ObjectMapper json;

    @Inject
    Texts texts;

    /** Replaces the lines of an import, inside the transaction of the caller. */
    void save(long importId, List<Entry> entries) {
        forget(importId);
        ManyRows rows = new ManyRows(
                "staff_import_line",
                "import_id",
                "number",
                "staff_code",
                "full_name",
                "place",
                "wrong",
                "warned",
                "created",
                "changed",
                "ended",
                "notes");
        try (Connection connection = pool.getConnection()) {
            for (Entry entry : entries) {
                String place = entry.place();
                rows.add(
                        importId,
                        entry.row,
                        entry.text(Column.STAFF_CODE),
                        entry.text(Column.FULL_NAME),
                        place.length() > LONGEST_PLACE ? place.substring(0, LONGEST_PLACE) : place,
                        entry.is(Note.Mark.WRONG),
                        entry.is(Note.Mark.WARNED),
                        entry.is(Note.Mark.CREATED),
                        entry.is(Note.Mark.CHANGED),
                        entry.is(Note.Mark.ENDED),
                        json.writeValueAsString(entry.said()));
            }
            rows.save(connection);
        } catch (SQLException | JsonProcessingException problem) {
            throw new IllegalStateException("the preview could not be written", problem);
        }
    }

    void forget(long importId) {
        database.createNativeQuery("delete from staff_import_line where import_id = ?1")
                .setParameter(1, importId)
                .executeUpdate();
    }

    Page<ImportLine> of(StaffImport of, LineQuery query, Language language) {
        String from = " from staff_import_line where import_id = ?1" + query.where();
        List<?> rows = database.createNativeQuery(
                        "select number, staff_code, full_name, place, notes" + from + " order by number",
                        Object[].class)
                .setParameter(1, of.id)
                .setFirstResult(query.offset())
                .setMaxResults(query.size())
                .getResultList();
        long total = ((Number) database.createNativeQuery("select count(*)" + from)
                        .setParameter(1, of.id)
                        .getSingleResult())
                .longValue();
        return query.of(rows.stream().map(row -> line((Object[]) row, language)).toList(), total);
    }

    /** The text of a note; values that name a column or a kind are read in the same language. */
    ImportLine.Said said(Note note, Language language) {
        Object[] values = note.values().stream()
                .map(value -> Note.key(value)
                        .map(key -> texts.text(language, Vocabulary.BUNDLE, key))
                        .orElse(value))
                .toArray();
        String mark = note.mark().name().toLowerCase(java.util.Locale.ROOT);
        return new ImportLine.Said(
                mark,
                note.cell(),
                texts.text(language, Vocabulary.BUNDLE, "mark_" + mark),
                texts.text(language, Vocabulary.BUNDLE, note.key(), values));
    }

    private ImportLine line(Object[] row, Language language) {
        try {
            List<ImportLine.Said> notes = new ArrayList<>();
            for (Note note : json.readValue((String) row[4], NOTES)) {
                ImportLine.Said said = said(note, language);
                boolean again =
                        !notes.isEmpty() && notes.get(notes.size() - 1).mark().equals(said.mark());
                notes.add(again ? said.again() : said);
            }
            return new ImportLine(
                    ((Number) row[0]).intValue(), (String) row[1], (String) row[2], (String) row[3], notes);
        } catch (JsonProcessingException foreign) {
            throw new IllegalStateException("a line that was not written here", foreign);
        }
    }
}
