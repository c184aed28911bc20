package vn.nhipcau.organisation.transfer;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;

/** Reads the first sheet of an Excel workbook; dates become ISO, numbers plain digits; formulas are refused. */
final class XlsxFile {

    /** Digits before the point of the largest number worth writing out. */
    private static final int LONGEST_NUMBER = 20;

    private static final Pattern NOT_FORMAT = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.|General");
    private static final Pattern DATE_FORMAT = Pattern.compile("[yYdD]");

    private XlsxFile() {}

    static void read(byte[] content, StaffSheet sheet) throws UnreadableFile {
        XlsxGuard.check(content);
        try (ReadableWorkbook book =
                        new ReadableWorkbook(new ByteArrayInputStream(content), new ReadingOptions(true, true));
                Stream<Row> rows = book.getFirstSheet().openStream()) {
            for (Iterator<Row> all = rows.iterator(); all.hasNext(); ) {
                Row row = all.next();
                sheet.add(row.getRowNum(), texts(row));
            }
        } catch (IOException | ExcelReaderException | IllegalArgumentException | IndexOutOfBoundsException broken) {
            throw new UnreadableFile("xlsx_broken");
        } catch (NullPointerException | java.util.NoSuchElementException incomplete) {
            // a workbook that names a part which it lacks
            throw new UnreadableFile("xlsx_broken");
        } catch (IllegalStateException | DateTimeException unknown) {
            // a cell of a kind that the reader does not know, a day that no calendar has
            throw new UnreadableFile("xlsx_broken");
        }
    }

    private static List<String> texts(Row row) throws UnreadableFile {
        List<String> texts = new ArrayList<>(row.getCellCount());
        for (int i = 0; i < row.getCellCount(); i++) {
            Cell cell = row.getCell(i);
            texts.add(cell == null ? "" : text(cell, Cells.name(i, row.getRowNum())));
        }
        return texts;
    }

    private static String text(Cell cell, String name) throws UnreadableFile {
        // the reader also calls a text so that stands in its cell, as web programs write it
        if (cell.getType() == CellType.FORMULA
                && cell.getFormula() != null
                && !cell.getFormula().isEmpty()) {
            throw UnreadableFile.at(name, "cell_formula");
        }
        if (cell.getType() == CellType.ERROR) {
            throw UnreadableFile.at(name, "cell_error");
        }
        if (cell.getType() == CellType.NUMBER) {
            return isDate(cell) ? cell.asDate().toLocalDate().toString() : plain(cell.asNumber());
        }
        return cell.getType() == CellType.EMPTY || cell.getRawValue() == null ? "" : cell.getText();
    }

    private static boolean isDate(Cell cell) {
        String format = cell.getDataFormatString();
        return format != null
                && DATE_FORMAT
                        .matcher(NOT_FORMAT.matcher(format).replaceAll(""))
                        .find();
    }

    private static String plain(BigDecimal number) {
        boolean readable = Math.abs((long) number.precision() - number.scale()) <= LONGEST_NUMBER;
        return readable ? number.stripTrailingZeros().toPlainString() : number.toString();
    }
}
