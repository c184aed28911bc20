package vn.nhipcau.organisation.transfer;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A file as it was sent.
 *
 * @param key the client's Idempotency-Key; null for people
 */
record Upload(String fileName, byte[] content, FileFormat format, boolean dryRun, String key) {

    /** @throws UnreadableFile for what is neither a workbook nor a text */
    static Upload of(String fileName, byte[] content, boolean dryRun, String key) throws UnreadableFile {
        String plain = fileName == null
                ? ""
                : fileName.replaceAll("^.*[/\\\\]|\\p{Cntrl}", "").strip();
        String shown = plain.isEmpty() ? "staff" : plain;
        return new Upload(
                shown.length() > 200 ? shown.substring(0, 200) : shown,
                content,
                StaffFile.format(content),
                dryRun,
                key);
    }

    String digest() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}
