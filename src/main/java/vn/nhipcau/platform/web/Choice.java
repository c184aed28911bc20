package vn.nhipcau.platform.web;

import java.util.Locale;
import java.util.Optional;

/** A constant as addresses, forms and programs write it: {@code special-zone} for SPECIAL_ZONE. */
public final class Choice {

    private Choice() {}

    public static boolean given(String text) {
        return text != null && !text.isBlank();
    }

    /** The constant that a text names, in any case and with either stroke; empty for anything else. */
    public static <E extends Enum<E>> Optional<E> of(Class<E> type, String text) {
        String name = text == null ? "" : text.strip().toUpperCase(Locale.ROOT).replace('-', '_');
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(name)) {
                return Optional.of(constant);
            }
        }
        return Optional.empty();
    }

    /** The constant that a filter names, or a refusal in the words of this message. */
    public static <E extends Enum<E>> E of(Class<E> type, String text, String bundle, String problem) {
        return of(type, text).orElseThrow(() -> Refusal.bad(bundle, problem));
    }

    /** The constant as an address or the API writes it. */
    public static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
