package vn.nhipcau.volunteering.request;

import io.quarkus.qute.TemplateExtension;
import io.quarkus.qute.TemplateExtension.TemplateAttribute;
import java.util.Locale;
import vn.nhipcau.organisation.unit.Unit;
import vn.nhipcau.platform.language.Language;
import vn.nhipcau.platform.text.Folded;
import vn.nhipcau.volunteering.topic.HelpTile;
import vn.nhipcau.volunteering.topic.HelpTopic;

/** How templates write what a request knows, in the page's language. */
@TemplateExtension
public final class RequestWords {

    private RequestWords() {}

    public static String named(HelpTopic topic, @TemplateAttribute("locale") Object locale) {
        return topic.name(language(locale));
    }

    public static String named(Unit unit, @TemplateAttribute("locale") Object locale) {
        return unit.name(language(locale));
    }

    /** Where a picture leads. */
    public static String helpHref(HelpTile tile) {
        return "/help/new?tile=" + tile.name();
    }

    /** What volunteers must heed; empty where there is no rule. */
    public static String safetyRule(HelpTopic topic, @TemplateAttribute("locale") Object locale) {
        return topic.safety(language(locale));
    }

    /** The look of a state. */
    public static String tone(RequestState state) {
        return switch (state) {
            case ASSIGNED, FULFILLED, CLOSED -> "ok";
            case SUBMITTED, OPEN, OFFERED, CLUSTERED, FOLLOW_UP -> "wait";
            case ESCALATED, ON_HOLD, UNMET, NEEDS_INFO -> "warn";
            case REFERRED, REJECTED, DUPLICATE, CANCELLED -> "quiet";
        };
    }

    /** Whether it makes sense to look who could go. */
    public static boolean volunteersWanted(RequestState state) {
        return state == RequestState.OPEN || state == RequestState.OFFERED || state == RequestState.ESCALATED;
    }

    /** A stored telephone number as people read it. */
    public static String phoneShown(String stored) {
        return Phone.shown(stored);
    }

    /** Without accents, for lists that a browser searches. */
    public static String accentFree(String text) {
        return Folded.of(text);
    }

    private static Language language(Object locale) {
        return Language.EN.locale().equals(locale instanceof Locale known ? known : null) ? Language.EN : Language.VI;
    }
}
