package vn.nhipcau.volunteering.matching;

import java.time.LocalDateTime;
import java.util.List;

/**
 * What one request asks for.
 *
 * @param skill category of the help topic
 * @param level least level in it, 1–3
 * @param language wanted
 * @param tier risk: A public place, B home with another adult, C home and alone or money
 * @param urgent needed within 72 hours: offers may go out up to 2 hours ahead
 * @param minutes usual length
 * @param at where the visit takes place; null when online
 * @param kind home, centre or online, to be compared with what a volunteer likes
 * @param windows half-days that suit the resident
 * @param visitor WOMAN or MAN if the resident wishes so, else null
 * @param leadReserved a second person, member of a local group, is kept for it
 */
public record Need(
        String skill,
        int level,
        String language,
        char tier,
        boolean urgent,
        int minutes,
        Place at,
        String kind,
        List<Slot> windows,
        String visitor,
        boolean leadReserved) {

    /** Everybody speaks it, so nobody is invited for it. */
    static final String COMMON_LANGUAGE = "VIETNAMESE";

    static final int HOURS_AHEAD = 24;
    static final int HOURS_AHEAD_URGENT = 2;

    public Need {
        windows = windows.stream().sorted().distinct().toList();
    }

    public boolean early(LocalDateTime start, LocalDateTime now) {
        return !start.isBefore(now.plusHours(urgent ? HOURS_AHEAD_URGENT : HOURS_AHEAD));
    }
}
