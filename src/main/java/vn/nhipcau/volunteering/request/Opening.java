package vn.nhipcau.volunteering.request;

/**
 * What an officer decides before volunteers are asked.
 *
 * @param topicCode the topic, put right where the resident chose another or none
 * @param minutes how long the visit will take, 5–240
 */
public record Opening(String topicCode, RiskTier tier, int minutes) {}
