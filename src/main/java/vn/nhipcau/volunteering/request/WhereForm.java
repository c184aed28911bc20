package vn.nhipcau.volunteering.request;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import vn.nhipcau.volunteering.topic.HelpTile;

/** The first two steps as sent: what about, where and when. Never null; empty where nothing came. */
public record WhereForm(
        @RestForm @Size(max = 20) String tile,
        @RestForm @Size(max = 10) String topic,

        @RestForm @NotBlank(message = "request:commune_missing") @Size(max = 120)
        String commune,

        @RestForm @NotBlank(message = "request:village_missing") @Size(max = 120)
        String village,

        @RestForm @Size(max = 10) String place,
        @RestForm @Size(max = 3) String company,
        @RestForm @Size(max = 60) List<String> window,
        @RestForm @Size(max = 20) String spoken,
        @RestForm @Size(max = 10) String visitor,
        @RestForm @Size(max = 10) List<String> need,
        @RestForm @Size(max = 10) String urgency) {

    public WhereForm {
        tile = or(tile, "");
        topic = or(topic, "");
        commune = or(commune, "");
        village = or(village, "");
        place = or(place, "HOME");
        company = or(company, "");
        window = window == null ? List.of() : List.copyOf(window);
        spoken = or(spoken, "VIETNAMESE");
        visitor = or(visitor, "ANYONE");
        need = need == null ? List.of() : List.copyOf(need);
        urgency = or(urgency, "SOON");
    }

    static WhereForm empty(String tile) {
        return new WhereForm(tile, null, null, null, null, null, null, null, null, null, null);
    }

    /** A blank form of an officer of this commune. */
    public static WhereForm in(String commune) {
        return new WhereForm(null, null, commune, null, null, null, null, null, null, null, null);
    }

    WhereForm about(String itsTile, String itsTopic) {
        return new WhereForm(
                itsTile, itsTopic, commune, village, place, company, window, spoken, visitor, need, urgency);
    }

    /** With the usual topic of its picture where the one it has belongs to another picture. */
    WhereForm fitting() {
        return HelpTile.of(tile)
                .filter(chosen -> !chosen.topicCodes.contains(topic))
                .map(chosen -> about(tile, chosen.usualTopic()))
                .orElse(this);
    }

    private static String or(String text, String otherwise) {
        return text == null || text.isBlank() ? otherwise : text.strip();
    }
}
