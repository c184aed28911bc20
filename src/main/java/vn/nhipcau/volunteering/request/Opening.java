package vn.nhipcau.volunteering.request;

/**
 * What an officer decides before volunteers are asked.
 *
 * @param topicCode the topic, put right where the resident chose another or none
 * @param minutes how long the visit will take, 5–240
 * @param agreement null where place and times stay as the resident gave them
 */
public record Opening(String topicCode, RiskTier tier, int minutes, Agreement agreement) {

    /** Place and times as the resident gave them. */
    public Opening(String topicCode, RiskTier tier, int minutes) {
        this(topicCode, tier, minutes, null);
    }
}
