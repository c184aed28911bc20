package vn.nhipcau.volunteering.topic;

import java.util.List;
import java.util.Optional;

/** The twelve pictures of the public form, in their order; each leads to topics, the first of which is its usual one. */
public enum HelpTile {
    SMARTPHONE("phone", "H22", "H24"),
    VNEID("person-vcard", "H01", "H02", "H03", "H04"),
    PUBLIC_SERVICES("bank", "H05", "H06", "H07", "H08", "H09", "H10"),
    QR_PAYMENT("qr-code", "H12", "H11"),
    HEALTH_INSURANCE("heart-pulse", "H15", "H16", "H17"),
    AVOID_SCAMS("shield-exclamation", "H18", "H19", "H20"),
    ZALO("chat-dots", "H21"),
    BILLS("lightning", "H13", "H14"),
    HOUSEHOLD_BUSINESS("receipt", "H25", "H26"),
    SELLING_ONLINE("basket", "H27"),
    MAPS("map", "H23"),
    /** The officer finds out which topic it is before opening the request. */
    OTHER("three-dots", "H22", "H10", "H24");

    public final String icon;
    public final List<String> topicCodes;

    HelpTile(String icon, String... topicCodes) {
        this.icon = icon;
        this.topicCodes = List.of(topicCodes);
    }

    public static Optional<HelpTile> of(String name) {
        for (HelpTile tile : values()) {
            if (tile.name().equals(name)) {
                return Optional.of(tile);
            }
        }
        return Optional.empty();
    }

    public String usualTopic() {
        return topicCodes.get(0);
    }
}
