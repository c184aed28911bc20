package vn.nhipcau.platform.web.shape;

import java.util.Optional;

/**
 * A half circle that fills from left to right, such as 26 of 40 periods.
 *
 * @param done what is reached; may be more than the total
 * @param total what is asked for; 0 asks for nothing and counts as full
 */
public record Dial(int done, int total) {

    private static final int CENTRE = 84;
    private static final int RADIUS = 75;
    private static final int GROUND = 86;

    public Dial {
        if (done < 0 || total < 0) {
            throw new IllegalArgumentException("no dial for " + done + " of " + total);
        }
    }

    public String viewBox() {
        return "0 0 " + 2 * CENTRE + " " + (GROUND + 10);
    }

    public boolean full() {
        return done >= total;
    }

    public String track() {
        return arcTo(1);
    }

    /** The filled part; empty before anything is done. */
    public Optional<String> arc() {
        if (done == 0 && total > 0) {
            return Optional.empty();
        }
        return Optional.of(arcTo(full() ? 1 : (double) done / total));
    }

    private static String arcTo(double share) {
        double angle = Math.PI * (1 - share);
        long x = Math.round(CENTRE + RADIUS * Math.cos(angle));
        long y = Math.round(GROUND - RADIUS * Math.sin(angle));
        return "M" + (CENTRE - RADIUS) + " " + GROUND + " A" + RADIUS + " " + RADIUS + " 0 0 1 " + x + " " + y;
    }
}
