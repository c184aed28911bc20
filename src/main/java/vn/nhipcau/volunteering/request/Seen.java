package vn.nhipcau.volunteering.request;

/**
 * A request as somebody saw it before deciding about it.
 *
 * @param version null for programs that decide whatever it has become; the states still guard it
 */
public record Seen(String number, Integer version) {

    /** As a form sends it back; anything that is no number counts as unknown. */
    public static Seen of(String number, String version) {
        boolean known = version != null && version.matches("\\d{1,9}");
        return new Seen(number, known ? Integer.valueOf(version) : null);
    }

    /** Whatever has become of it. */
    public static Seen asItIs(String number) {
        return new Seen(number, null);
    }

    /** Whether nobody has changed it since. */
    public boolean isStill(HelpRequest request) {
        return version == null || version == request.version;
    }
}
