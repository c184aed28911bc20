package vn.nhipcau.organisation.transfer;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Files of tests. */
final class Sheets {

    static final String HEAD = "Mã cán bộ,Họ và tên,Hình thức,Mã đơn vị,Mã vị trí,Từ ngày,Đến ngày,Số quyết định,"
            + "Biên chế được giao,Thư điện tử,Điện thoại";

    /** A post of the demo data that tests may use, and one of another commune. */
    static final String LAND = "20900-3,POS-34";

    static final String ELSEWHERE = "20500-3,POS-34";

    private Sheets() {}

    /** CSV in UTF-8 with the usual headings. */
    static byte[] csv(String... rows) {
        return text(HEAD + "\n" + String.join("\n", rows) + "\n");
    }

    static byte[] text(String content) {
        return content.getBytes(StandardCharsets.UTF_8);
    }

    /** A workbook with these cells; numbers and dates are written as such. */
    static byte[] xlsx(Object[]... rows) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(out, "Tests", "1.0")) {
            Worksheet sheet = book.newWorksheet("Danh sách");
            List<Object[]> all = new ArrayList<>();
            all.add(HEAD.split(","));
            all.addAll(List.of(rows));
            for (int line = 0; line < all.size(); line++) {
                for (int i = 0; i < all.get(line).length; i++) {
                    cell(sheet, line, i, all.get(line)[i]);
                }
            }
        }
        return out.toByteArray();
    }

    private static void cell(Worksheet sheet, int line, int place, Object cell) {
        if (cell instanceof java.time.LocalDate day) {
            sheet.value(line, place, day);
            sheet.style(line, place).format("dd/mm/yyyy").set();
        } else if (cell instanceof Number number) {
            sheet.value(line, place, number);
        } else if (cell instanceof String text && text.startsWith("=")) {
            sheet.formula(line, place, text.substring(1));
        } else if (cell != null) {
            sheet.value(line, place, cell.toString());
        }
    }

    /** A workbook by hand whose one sheet is written by the caller. */
    static byte[] workbook(Part sheet) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            part(zip, "[Content_Types].xml", to -> to.write(text("<Types/>")));
            part(zip, "_rels/.rels", to -> to.write(text("<Relationships/>")));
            part(zip, "xl/workbook.xml", to -> to.write(text("<workbook><sheets/></workbook>")));
            part(zip, "xl/worksheets/sheet1.xml", sheet);
        }
        return out.toByteArray();
    }

    /** A workbook by hand whose one sheet has these rows and stands in this part of "xl/". */
    static byte[] workbook(String sheet, String rows) throws IOException {
        String main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
        String office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            part(zip, "[Content_Types].xml", to -> to.write(text("""
                    <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
                    <Override PartName="/xl/workbook.xml" ContentType="application/\
                    vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>
                    <Override PartName="/xl/styles.xml" ContentType="application/\
                    vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/></Types>""")));
            part(
                    zip,
                    "xl/styles.xml",
                    to -> to.write(text("<styleSheet xmlns=\"" + main
                            + "\"><cellXfs count=\"1\"><xf numFmtId=\"0\"/></cellXfs></styleSheet>")));
            part(
                    zip,
                    "xl/workbook.xml",
                    to -> to.write(text("<workbook xmlns=\"" + main + "\" xmlns:r=\"" + office
                            + "\"><sheets><sheet name=\"A\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>")));
            part(
                    zip,
                    "xl/_rels/workbook.xml.rels",
                    to -> to.write(text(
                            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                                    + "<Relationship Id=\"rId1\" Type=\"" + office + "/worksheet\" Target=\"" + sheet
                                    + "\"/></Relationships>")));
            part(
                    zip,
                    "xl/" + sheet,
                    to -> to.write(
                            text("<worksheet xmlns=\"" + main + "\"><sheetData>" + rows + "</sheetData></worksheet>")));
        }
        return out.toByteArray();
    }

    /** Writes the content of a part. */
    interface Part {
        void write(OutputStream to) throws IOException;
    }

    private static void part(ZipOutputStream zip, String name, Part content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        content.write(zip);
        zip.closeEntry();
    }
}
