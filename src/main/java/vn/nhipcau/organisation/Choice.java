package vn.nhipcau.organisation;

import java.util.Locale;
import vn.nhipcau.platform.web.Refusal;

/** A filter of an address that names a constant: {@code special-zone} for SPECIAL_ZONE. */
final class Choice {

    private Choice() {}

    static boolean given(String text) {
        return text != null && !text.isBlank();
    }

    /** The constant an address names, or a refusal in words. */
    static <E extends Enum<E>> E of(Class<E> type, String text, String problem) {
        String name = text.toUpperCase(Locale.ROOT).replace('-', '_');
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(name)) {
                return constant;
            }
        }
        throw Refusal.bad("organisation", problem);
    }

    /** The constant as an address or the API writes it. */
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
