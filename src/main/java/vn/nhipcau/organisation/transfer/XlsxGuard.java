package vn.nhipcau.organisation.transfer;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
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
            if (zip.getEntry("xl/workbook.xml") == null) {
                throw new UnreadableFile("zip_unknown");
            }
        } catch (IOException | XMLStreamException | IllegalArgumentException broken) {
            throw new UnreadableFile(guard.tooLarge ? "xlsx_bomb" : "xlsx_broken");
        }
    }

    private void look(ZipFile zip, ZipArchiveEntry entry) throws IOException, XMLStreamException, UnreadableFile {
        String name = entry.getName();
        boolean xml = name.endsWith(".xml") || name.endsWith(".rels");
        try (InputStream stream = new Counted(zip.getInputStream(entry), xml)) {
            if (xml) {
                scan(stream, name.startsWith("xl/worksheets/"));
            } else {
                stream.transferTo(java.io.OutputStream.nullOutputStream());
            }
        }
    }

    private static void scan(InputStream stream, boolean sheet) throws XMLStreamException, UnreadableFile {
        XMLStreamReader reader = XML.createXMLStreamReader(stream);
        int place = 0;
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamConstants.DTD) {
                throw new UnreadableFile("xlsx_broken");
            }
            if (sheet && event == XMLStreamConstants.START_ELEMENT) {
                String element = reader.getLocalName();
                place = element.equals("row") ? 0 : place;
                if (element.equals("c")) {
                    place = Math.max(place + 1, column(reader.getAttributeValue(null, "r")));
                }
                if (place > StaffSheet.MOST_COLUMNS) {
                    throw new UnreadableFile("too_many_columns", place, StaffSheet.MOST_COLUMNS);
                }
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
