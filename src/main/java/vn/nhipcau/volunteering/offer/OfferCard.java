package vn.nhipcau.volunteering.offer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import vn.nhipcau.platform.language.Formats;
import vn.nhipcau.platform.language.Language;
import vn.nhipcau.platform.time.CityClock;
import vn.nhipcau.volunteering.request.MeetingWords;

/**
 * An offer as a volunteer reads it: commune and village, never a name or an address.
 *
 * @param where village and commune, the commune's centre, or online
 * @param needs what makes help easier; empty for nothing
 * @param distance in a band
 * @param reasons why this volunteer
 * @param answerBy "20:30" today, else with the day
 */
record OfferCard(
        String code,
        OfferState state,
        String topic,
        String when,
        Instant startsAt,
        int minutes,
        String where,
        String needs,
        String distance,
        String reasons,
        String safety,
        String answerBy) {

    public String getMinutesText() {
        return String.valueOf(minutes);
    }

    public boolean isAccepted() {
        return state == OfferState.ACCEPTED;
    }

    public boolean isDeclined() {
        return state == OfferState.DECLINED;
    }

    /** Draws cards in a reader's language. */
    @ApplicationScoped
    static class Draughtsman {

        @Inject
        ReasonWords words;

        @Inject
        MeetingWords meeting;

        @Inject
        Clock clock;

        OfferCard draw(Offer offer, Language language) {
            return new OfferCard(
                    offer.code,
                    offer.state,
                    offer.request.topic.name(language),
                    words.when(language, offer.startsAt),
                    offer.startsAt,
                    offer.minutes,
                    meeting.where(offer.request, language),
                    meeting.needs(offer.request, language),
                    words.distance(language, offer),
                    words.reasons(language, offer.why()),
                    offer.request.topic.safety(language),
                    answerBy(offer.expiresAt, language));
        }

        private String answerBy(Instant moment, Language language) {
            if (moment == null) {
                return "";
            }
            boolean today = LocalDate.ofInstant(moment, CityClock.ZONE).equals(LocalDate.now(clock));
            return today ? Formats.time(moment) : words.when(language, moment);
        }
    }
}
