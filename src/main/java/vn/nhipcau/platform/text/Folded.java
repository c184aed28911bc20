package vn.nhipcau.platform.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Text without accents and in lower case, so that "da nang" finds "Đà Nẵng"; stored beside what is searched. */
public final class Folded {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern GAPS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Folded() {}

    /** The search form of a text: no accents, lower case, single spaces; empty for null. */
    public static String of(String... parts) {
        String all = String.join(
                " ",
                java.util.Arrays.stream(parts)
                        .map(part -> part == null ? "" : part)
                        .toList());
        String plain =
                MARKS.matcher(Normalizer.normalize(all, Normalizer.Form.NFD)).replaceAll("");
        return GAPS.matcher(plain.replace('đ', 'd').replace('Đ', 'D').toLowerCase(Locale.ROOT))
                .replaceAll(" ")
                .strip();
    }

    /** The pattern for {@code folded like ?} that finds the text anywhere; every text matches an empty query. */
    public static String pattern(String query) {
        return "%" + of(query).replace(" ", "%") + "%";
    }
}
