package vn.nhipcau.volunteering.tracking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import vn.nhipcau.platform.language.Formats;
import vn.nhipcau.platform.language.Language;
import vn.nhipcau.platform.language.Texts;
import vn.nhipcau.platform.text.RandomCode;
import vn.nhipcau.platform.time.CityClock;
import vn.nhipcau.volunteering.request.HelpRequest;
import vn.nhipcau.volunteering.request.HelpRequests;
import vn.nhipcau.volunteering.request.RequestState;
import vn.nhipcau.volunteering.visit.Hotline;
import vn.nhipcau.volunteering.visit.Visit;
import vn.nhipcau.volunteering.visit.Visits;

/** Puts a request, by its tracking code, into the resident's words. */
@ApplicationScoped
class Tracking {

    @Inject
    HelpRequests requests;

    @Inject
    Visits visits;

    @Inject
    Texts texts;

    @Inject
    Hotline hotline;

    /**
     * Who comes, as the resident is told.
     *
     * @param from university or community digital team
     * @param firstWord the visitor says it
     * @param secondWord the resident answers with it
     */
    record Visitor(
            String number,
            String name,
            String from,
            String when,
            int minutes,
            String firstWord,
            String secondWord,
            String slipCode) {

        public String getMinutesText() {
            return String.valueOf(minutes);
        }
    }

    /**
     * @param sentence what happens next
     * @param visitor null while nobody is to come
     */
    record View(
            String number,
            String code,
            String grouped,
            String topic,
            String sentence,
            Visitor visitor,
            boolean cancellable,
            String safety,
            String hotline) {}

    Optional<View> by(String typed, Language language) {
        return requests.byTrackingCode(RandomCode.typed(typed)).map(request -> view(request, language));
    }

    private View view(HelpRequest request, Language language) {
        Visitor visitor = request.state == RequestState.ASSIGNED
                ? visits.of(request).map(visit -> visitor(visit, language)).orElse(null)
                : null;
        return new View(
                request.number,
                request.trackingCode,
                RandomCode.grouped(request.trackingCode),
                request.topic.name(language),
                sentence(request, visitor, language),
                visitor,
                request.state.isLive(),
                request.topic.safety(language),
                hotline.number());
    }

    private String sentence(HelpRequest request, Visitor visitor, Language language) {
        String key = "next_" + request.state;
        return switch (request.state) {
            case ASSIGNED ->
                visitor == null ? say(language, "next_OPEN") : say(language, key, visitor.name(), visitor.when());
            case SUBMITTED -> say(language, key, Formats.dateTime(request.answerDueAt));
            case NEEDS_INFO, REFERRED, REJECTED ->
                say(language, key, request.stateReason == null ? "" : request.stateReason);
            default -> say(language, key);
        };
    }

    private static Visitor visitor(Visit visit, Language language) {
        return new Visitor(
                visit.number,
                visit.volunteer.person.fullName,
                visit.volunteer.getFrom(),
                Formats.weekday(visit.startsAt.atZone(CityClock.ZONE).toLocalDate(), language.locale()) + ", "
                        + Formats.time(visit.startsAt),
                visit.request.minutes,
                visit.firstWord,
                visit.secondWord,
                visit.slipCode());
    }

    private String say(Language language, String key, Object... values) {
        return texts.text(language, "visit", key, values);
    }
}
