package vn.nhipcau.organisation.transfer;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * Looks through a workbook before anything is built from it, in constant memory: how much it unpacks to, how far its
 * cells reach, that no part declares entities. A small file that would fill the memory is refused here.
 */
final class XlsxGuard {

    /** Several times what the largest staff list unpacks to. */
    static final long MOST_UNPACKED = 48L * 1024 * 1024;

    private static final int MOST_ENTRIES = 500;
    /** Bytes without a "<": longer than any cell may be, far shorter than what exhausts a parser. */
    private static final int LONGEST_TOKEN = 256 * 1024;

    private static final XMLInputFactory XML = XMLInputFactory.newDefaultFactory();

    static {
        XML.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        XML.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    }

    private static final String CONTENT = "[content_types].xml";

    /** Names of parts, in small letters; of them, those that are said to be workbooks. */
    private final Set<String> parts = new HashSet<>();

    private final Set<String> books = new HashSet<>();

    /** Relationships that are sheets, and by the part that declares them those that lead to parts nobody looks through. */
    private final Set<String> sheets = new HashSet<>();

    private final Map<String, Set<String>> blind = new HashMap<>();
    private long unpacked;
    private boolean tooLarge;

    private XlsxGuard() {}

    static void check(byte[] content) throws UnreadableFile {
        XlsxGuard guard = new XlsxGuard();
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(content))
                .get()) {
            int entries = 0;
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                if (++entries > MOST_ENTRIES) {
                    throw new UnreadableFile("xlsx_bomb");
                }
                guard.look(zip, entry);
            }
            guard.requireScannedSheets();
        } catch (IOException | XMLStreamException | IllegalArgumentException broken) {
            throw new UnreadableFile(guard.tooLarge ? "xlsx_bomb" : "xlsx_broken");
        }
    }

    private void look(ZipFile zip, ZipArchiveEntry entry) throws IOException, XMLStreamException, UnreadableFile {
        String name = entry.getName().toLowerCase(Locale.ROOT);
        parts.add(name);
        boolean xml = name.endsWith(".xml") || name.endsWith(".rels");
        try (InputStream stream = new Counted(zip.getInputStream(entry), xml)) {
            if (xml) {
                scan(stream, name);
            } else {
                stream.transferTo(java.io.OutputStream.nullOutputStream());
            }
        }
    }

    /** Cells are counted wherever they are, because a workbook may call its sheets what it likes. */
    private void scan(InputStream stream, String name) throws XMLStreamException, UnreadableFile {
        XMLStreamReader reader = XML.createXMLStreamReader(stream);
        boolean cells = false;
        int place = 0;
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamConstants.DTD) {
                throw new UnreadableFile("xlsx_broken");
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                String element = reader.getLocalName();
                cells |= element.equals("sheetData");
                place = element.equals("row") ? 0 : place;
                if (cells && element.equals("c")) {
                    place = Math.max(place + 1, column(reader.getAttributeValue(null, "r")));
                }
                if (place > StaffSheet.MOST_COLUMNS) {
                    throw new UnreadableFile("too_many_columns", place, StaffSheet.MOST_COLUMNS);
                }
                note(name, element, reader);
            }
        }
    }

    private void note(String part, String element, XMLStreamReader reader) {
        if (part.equals(CONTENT) && element.equals("Override")) {
            String kind = attribute(reader, "ContentType");
            if (kind.endsWith("main+xml")) {
                books.add(attribute(reader, "PartName").replaceFirst("^/", ""));
            }
        } else if (element.equals("Relationship")
                && !attribute(reader, "Target").endsWith(".xml")) {
            blind.computeIfAbsent(part, one -> new HashSet<>()).add(attribute(reader, "Id"));
        } else if (element.equals("sheet")) {
            sheets.add(attribute(reader, "id"));
        }
    }

    /** In small letters, as the reader of workbooks compares names; empty when it is not there. */
    private static String attribute(XMLStreamReader reader, String name) {
        String value = reader.getAttributeValue(null, name);
        return value == null ? "" : value.toLowerCase(Locale.ROOT);
    }

    /** A sheet in a part that was not looked through, because its name promises something else, is refused. */
    private void requireScannedSheets() throws UnreadableFile {
        if (books.isEmpty()) {
            books.add("xl/workbook.xml");
        }
        if (Collections.disjoint(parts, books)) {
            throw new UnreadableFile("zip_unknown");
        }
        for (String book : books) {
            String relations = book.replaceFirst("([^/]*)$", "_rels/$1.rels");
            if (!book.endsWith(".xml") || !Collections.disjoint(blind.getOrDefault(relations, Set.of()), sheets)) {
                throw new UnreadableFile("xlsx_broken");
            }
        }
    }

    /** The column of "D17", from 1; 0 for a cell without a name. */
    private static int column(String name) {
        int column = 0;
        for (int i = 0; name != null && i < name.length() && Character.isLetter(name.charAt(i)); i++) {
            column = Math.min(column * 26 + Character.toUpperCase(name.charAt(i)) - 'A' + 1, 1_000_000);
        }
        return column;
    }

    private final class Counted extends FilterInputStream {

        private final boolean xml;
        private int token;

        Counted(InputStream stream, boolean xml) {
            super(stream);
            this.xml = xml;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] bytes, int from, int count) throws IOException {
            int got = super.read(bytes, from, count);
            unpacked += Math.max(got, 0);
            for (int i = 0; xml && i < got; i++) {
                token = bytes[from + i] == '<' ? 0 : token + 1;
                tooLarge |= token > LONGEST_TOKEN;
            }
            tooLarge |= unpacked > MOST_UNPACKED;
            if (tooLarge) {
                throw new IOException("goes on for too long");
            }
            return got;
        }
    }
}
