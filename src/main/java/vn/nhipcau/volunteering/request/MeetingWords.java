package vn.nhipcau.volunteering.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.stream.Collectors;
import vn.nhipcau.platform.language.Language;
import vn.nhipcau.platform.language.Texts;
import vn.nhipcau.volunteering.topic.MeetingPlace;

/** Where people meet and what makes it easier, in words that name neither resident nor address. */
@ApplicationScoped
public class MeetingWords {

    @Inject
    Texts texts;

    /** "Thôn Phú Thuận, Xã Đại Lộc" at home, else the centre with its commune, or online. */
    public String where(HelpRequest request, Language language) {
        String commune = request.commune.name(language);
        String place = texts.text(language, "topic", "place_" + request.place.name());
        return switch (request.place) {
            case HOME -> request.village + ", " + commune;
            case CENTRE -> place + ", " + commune;
            case ONLINE -> place;
        };
    }

    /** The fixed wishes with commas; empty when there are none. */
    public String needs(HelpRequest request, Language language) {
        return request.needs.stream()
                .map(need -> texts.text(language, "request", "need_$" + need.name()))
                .collect(Collectors.joining(", "));
    }

    /** Whether the visitor comes to the door. */
    public static boolean isAtHome(HelpRequest request) {
        return request.place == MeetingPlace.HOME;
    }
}
