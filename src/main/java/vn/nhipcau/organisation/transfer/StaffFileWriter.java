package vn.nhipcau.organisation.transfer;

import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import vn.nhipcau.platform.language.Formats;
import vn.nhipcau.platform.language.Language;
import vn.nhipcau.platform.language.Texts;

/** Writes staff files that {@link StaffFile} reads back as they were. */
@ApplicationScoped
class StaffFileWriter {

    private static final CsvMapper CSV = CsvMapper.builder()
            .enable(CsvGenerator.Feature.STRICT_CHECK_FOR_QUOTING)
            .build();
    /** Tells spreadsheet programs that the text is UTF-8. */
    private static final String MARK = "\ufeff";

    private static final double[] WIDTHS = {13, 26, 14, 13, 12, 13, 13, 18, 12, 30, 15, 44, 44};

    @Inject
    Vocabulary vocabulary;

    @Inject
    Texts texts;

    /** @param rows cells in the order of {@link Column}, as {@link StaffList} gives them */
    byte[] write(FileFormat format, List<Object[]> rows, Language language, char separator) {
        try {
            return format == FileFormat.XLSX ? xlsx(rows, language) : csv(rows, language, separator);
        } catch (IOException impossible) {
            throw new UncheckedIOException("a file in memory was not written", impossible);
        }
    }

    private byte[] csv(List<Object[]> rows, Language language, char separator) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(MARK.getBytes(StandardCharsets.UTF_8));
        CsvSchema schema =
                CsvSchema.emptySchema().withColumnSeparator(separator).withLineSeparator("\r\n");
        try (SequenceWriter lines = CSV.writerFor(String[].class).with(schema).writeValues(out)) {
            lines.write(headings(language));
            for (Object[] row : rows) {
                lines.write(Arrays.stream(row).map(StaffFileWriter::text).toArray(String[]::new));
            }
        }
        return out.toByteArray();
    }

    private static String text(Object cell) {
        if (cell == null) {
            return "";
        }
        return Cells.defused(cell instanceof LocalDate day ? Formats.date(day) : cell.toString());
    }

    private byte[] xlsx(List<Object[]> rows, Language language) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(out, "NhipCau", "1.0")) {
            sheet(book.newWorksheet(texts.text(language, Vocabulary.BUNDLE, "sheet_staff")), rows, language);
            guide(book.newWorksheet(texts.text(language, Vocabulary.BUNDLE, "sheet_guide")), language);
        }
        return out.toByteArray();
    }

    private void sheet(Worksheet sheet, List<Object[]> rows, Language language) {
        head(sheet, headings(language));
        for (int i = 0; i < WIDTHS.length; i++) {
            sheet.width(i, WIDTHS[i]);
        }
        for (int line = 0; line < rows.size(); line++) {
            Object[] row = rows.get(line);
            for (int i = 0; i < row.length; i++) {
                cell(sheet, line + 1, i, row[i]);
            }
        }
    }

    /** Text is marked as text, so no program takes it for a formula. */
    private static void cell(Worksheet sheet, int line, int place, Object cell) {
        if (cell instanceof LocalDate day) {
            sheet.value(line, place, day);
            sheet.style(line, place).format("dd/mm/yyyy").set();
        } else if (cell instanceof Integer number) {
            sheet.value(line, place, number);
        } else if (cell != null) {
            sheet.value(line, place, Cells.kept(cell.toString()));
        }
    }

    /** The columns in words; never read back. */
    private void guide(Worksheet sheet, Language language) {
        String[] head = {
            texts.text(language, Vocabulary.BUNDLE, "guide_column"),
            texts.text(language, Vocabulary.BUNDLE, "guide_help")
        };
        head(sheet, head);
        sheet.width(0, 26);
        sheet.width(1, 110);
        for (Column column : Column.values()) {
            sheet.value(column.ordinal() + 1, 0, vocabulary.heading(column, language));
            sheet.value(
                    column.ordinal() + 1, 1, texts.text(language, Vocabulary.BUNDLE, "columnHelp_$" + column.name()));
        }
    }

    private static void head(Worksheet sheet, String[] headings) {
        for (int i = 0; i < headings.length; i++) {
            sheet.value(0, i, headings[i]);
        }
        sheet.range(0, 0, 0, headings.length - 1)
                .style()
                .bold()
                .fontColor("FFFFFF")
                .fillColor("0B5E6B")
                .set();
        sheet.freezePane(0, 1);
    }

    private String[] headings(Language language) {
        return Arrays.stream(Column.values())
                .map(column -> vocabulary.heading(column, language))
                .toArray(String[]::new);
    }
}
