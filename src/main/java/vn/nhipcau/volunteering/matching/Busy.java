package vn.nhipcau.volunteering.matching;

import java.time.LocalDateTime;

/**
 * An accepted visit that takes a volunteer's time.
 *
 * @param at where; null for a visit without a way to it
 */
public record Busy(LocalDateTime start, LocalDateTime end, Place at) {

    private static final int SHORTEST_WAY_MINUTES = 15;
    /** A motorbike on commune roads: 25 km an hour. */
    private static final double MINUTES_PER_KM = 2.4;

    /** True if the volunteer cannot do both, the way between them included. */
    public boolean hinders(Busy other) {
        long way = wayTo(other);
        return start.isBefore(other.end.plusMinutes(way)) && other.start.isBefore(end.plusMinutes(way));
    }

    private long wayTo(Busy other) {
        boolean atHome = at == null || other.at == null;
        return atHome
                ? SHORTEST_WAY_MINUTES
                : Math.max(SHORTEST_WAY_MINUTES, Math.round(at.kilometresTo(other.at) * MINUTES_PER_KM));
    }
}
