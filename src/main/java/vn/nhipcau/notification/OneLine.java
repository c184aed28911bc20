package vn.nhipcau.notification;

import java.util.regex.Pattern;

/** Text that goes into a header: line breaks and control characters would start a header of their own. */
final class OneLine {

    private static final Pattern BREAKS = Pattern.compile("[\\p{Cc}\\p{Zl}\\p{Zp}\\p{Cs}\\s]+");

    private OneLine() {}

    /** The text in one line, cut after so many characters (an ellipsis shows it); empty for null. */
    static String of(String text, int limit) {
        String line = text == null ? "" : BREAKS.matcher(text).replaceAll(" ").strip();
        if (line.length() <= limit) {
            return line;
        }
        int end = Character.isHighSurrogate(line.charAt(limit - 2)) ? limit - 2 : limit - 1;
        return line.substring(0, end).stripTrailing() + "…";
    }
}
