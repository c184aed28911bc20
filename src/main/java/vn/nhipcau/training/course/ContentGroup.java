package vn.nhipcau.training.course;

/** The five content groups by which training periods are reported (R03). */
public enum ContentGroup {
    POLITICAL_THEORY,
    DEFENCE_SECURITY,
    STATE_MANAGEMENT,
    POSITION_SKILLS,
    SCIENCE_DIGITAL;

    /**
     * The group of a starter course, which names only its area: digital courses count as science and digital, law and
     * public service as state management, every professional field as skills for the position. A course owner may say
     * otherwise; no starter course is political theory or defence.
     */
    static ContentGroup ofArea(String area) {
        return switch (area) {
            case "digital" -> SCIENCE_DIGITAL;
            case "law" -> STATE_MANAGEMENT;
            default -> POSITION_SKILLS;
        };
    }
}
