package vn.nhipcau.volunteering.request;

import java.util.Optional;
import java.util.regex.Pattern;

/** Vietnamese telephone numbers: stored as +84905123456, written as 0905 123 456. */
public final class Phone {

    private static final Pattern MOBILE = Pattern.compile("[35789]\\d{8}");
    /** Area code without its zero and seven or eight figures: 236 3 123 456. */
    private static final Pattern LANDLINE = Pattern.compile("2\\d{9}");

    private Phone() {}

    /** What a person typed, as it is stored; empty if it is no Vietnamese number. */
    public static Optional<String> normalised(String typed) {
        if (typed == null) {
            return Optional.empty();
        }
        String bare = typed.replaceAll("[\\s.\\-()\\u00a0]+", "").replaceFirst("^(\\+84|0084|84(?=\\d{9,10}$)|0)", "+");
        if (!bare.startsWith("+")) {
            return Optional.empty();
        }
        String figures = bare.substring(1).replaceFirst("^0", "");
        boolean known =
                MOBILE.matcher(figures).matches() || LANDLINE.matcher(figures).matches();
        return known ? Optional.of("+84" + figures) : Optional.empty();
    }

    /** As people read it aloud. */
    public static String shown(String stored) {
        return stored == null
                ? ""
                : stored.replaceFirst("^\\+84", "0").replaceFirst("^(\\d{4})(\\d{3})(\\d{3,4})$", "$1 $2 $3");
    }
}
