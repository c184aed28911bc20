package vn.nhipcau.volunteering.request;

import java.util.Locale;
import java.util.Optional;

/** Reads a constant from what a form or a program sent: "large-text" and "LARGE_TEXT" are the same. */
public final class Named {

    private Named() {}

    public static <E extends Enum<E>> Optional<E> of(Class<E> type, String text) {
        String name = text == null ? "" : text.strip().toUpperCase(Locale.ROOT).replace('-', '_');
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(name)) {
                return Optional.of(constant);
            }
        }
        return Optional.empty();
    }

    /** As programs read it. */
    public static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
