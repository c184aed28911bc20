package vn.nhipcau.privacy;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What a person is asked to agree to, for one purpose (R17).
 *
 * @param purpose stable name, "request.disclosure"
 * @param version raised with every change of the words' meaning
 * @param words exactly as the person reads or hears them
 */
public record ConsentText(String purpose, int version, String words) {

    /** Proves later which words were agreed to. */
    public String hash() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
