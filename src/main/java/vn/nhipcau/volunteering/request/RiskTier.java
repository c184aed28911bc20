package vn.nhipcau.volunteering.request;

import vn.nhipcau.volunteering.topic.HelpTopic;
import vn.nhipcau.volunteering.topic.MeetingPlace;

/** How careful a visit must be. */
public enum RiskTier {
    /** Public place, online or group. */
    A,
    /** At home, another adult present. */
    B,
    /** At home and alone, or money involved: two people, one of them of the local digital group; the officer approves. */
    C;

    /** What the facts suggest; a person decides (R23). */
    static RiskTier suggested(HelpTopic topic, MeetingPlace place, boolean adultPresent) {
        if (topic.moneyInvolved) {
            return C;
        }
        if (place != MeetingPlace.HOME) {
            return A;
        }
        return adultPresent ? B : C;
    }
}
