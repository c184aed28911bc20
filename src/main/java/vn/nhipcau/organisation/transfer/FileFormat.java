package vn.nhipcau.organisation.transfer;

/** The two kinds of file that staff lists come and go in. */
public enum FileFormat {
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    CSV("text/csv;charset=UTF-8");

    final String mediaType;

    FileFormat(String mediaType) {
        this.mediaType = mediaType;
    }
}
