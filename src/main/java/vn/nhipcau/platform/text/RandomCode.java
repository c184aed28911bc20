package vn.nhipcau.platform.text;

import java.security.SecureRandom;
import java.util.Locale;

/** Codes that outsiders see instead of row numbers: 12 characters of Crockford's base 32, 60 random bits. */
public final class RandomCode {

    /** Without I, L, O and U, which people misread. */
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final int LENGTH = 12;
    private static final SecureRandom RANDOM = new SecureRandom();

    private RandomCode() {}

    public static String next() {
        StringBuilder code = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            code.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return code.toString();
    }

    /** As people read it aloud: {@code K7MQ-4TX9-2BCD}. */
    public static String grouped(String code) {
        return code.replaceAll("(.{4})(?!$)", "$1-");
    }

    /** What a person typed, as it is stored: upper case, no gaps, misread letters put right; may still be unknown. */
    public static String typed(String text) {
        return text == null
                ? ""
                : text.toUpperCase(Locale.ROOT)
                        .replaceAll("[\\s\\-–.]+", "")
                        .replace('O', '0')
                        .replace('I', '1')
                        .replace('L', '1');
    }
}
