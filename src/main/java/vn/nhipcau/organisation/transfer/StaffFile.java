package vn.nhipcau.organisation.transfer;

/** An uploaded file: told apart by what is in it, never by its name. */
final class StaffFile {

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] PDF = {'%', 'P', 'D', 'F'};
    /** Old Excel, and new Excel with a password. */
    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private StaffFile() {}

    static FileFormat format(byte[] content) throws UnreadableFile {
        if (content.length == 0) {
            throw new UnreadableFile("file_empty");
        }
        if (begins(content, PDF)) {
            throw new UnreadableFile("file_is_pdf");
        }
        if (begins(content, OLE)) {
            throw new UnreadableFile("file_is_old_excel");
        }
        return begins(content, ZIP) ? FileFormat.XLSX : FileFormat.CSV;
    }

    static StaffSheet read(byte[] content, StaffSheet sheet) throws UnreadableFile {
        if (format(content) == FileFormat.XLSX) {
            XlsxFile.read(content, sheet);
        } else {
            CsvFile.read(content, sheet);
        }
        return sheet.complete();
    }

    private static boolean begins(byte[] content, byte[] with) {
        for (int i = 0; i < with.length; i++) {
            if (i >= content.length || content[i] != with[i]) {
                return false;
            }
        }
        return true;
    }
}
