package vn.nhipcau.volunteering.matching;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the ranking knows of one volunteer; no name.
 *
 * @param key row number, breaks ties so that the order is always the same
 * @param home centre of the commune
 * @param skills category → level 1–3
 * @param freeHalfDays bit per half-day of the week, {@link Slot#inWeek()}
 * @param vettedTier highest tier the vetting reaches; blank when not vetted
 * @param vettedUntil last day of the vetting; null when not vetted
 * @param gender WOMAN or MAN if told, else null
 * @param likes home, centre or online; null for no preference
 * @param history what was done and offered before
 */
public record Profile(
        long key,
        Place home,
        Map<String, Integer> skills,
        Set<String> languages,
        int freeHalfDays,
        int radiusKm,
        int weeklyCap,
        LocalDate bornOn,
        char vettedTier,
        LocalDate vettedUntil,
        boolean paused,
        String gender,
        String likes,
        History history) {

    /**
     * @param visits accepted visits from the start of this week on
     * @param recentVisits visits in the last 28 days and accepted ones to come
     * @param doneInSkill visits done in this need's topic category
     * @param helpedResident visits to this resident before
     * @param lastVisit day of the last visit, or of joining
     * @param offersInSevenDays invitations sent in the last 7 days
     * @param liveOffer an invitation waits for an answer
     * @param askedBefore declined this request, or let its invitation expire
     */
    public record History(
            List<Busy> visits,
            int recentVisits,
            int doneInSkill,
            int helpedResident,
            LocalDate lastVisit,
            int offersInSevenDays,
            boolean liveOffer,
            boolean askedBefore) {}

    boolean free(Slot slot) {
        return (freeHalfDays & 1 << slot.inWeek()) != 0;
    }
}
