package vn.nhipcau.volunteering.offer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.nhipcau.platform.language.Language;
import vn.nhipcau.platform.time.CityClock;
import vn.nhipcau.platform.web.CurrentLanguage;
import vn.nhipcau.volunteering.matching.Candidate;
import vn.nhipcau.volunteering.matching.Ranking;
import vn.nhipcau.volunteering.matching.Reason;
import vn.nhipcau.volunteering.request.HelpRequest;
import vn.nhipcau.volunteering.request.RequestState;
import vn.nhipcau.volunteering.volunteer.Volunteer;
import vn.nhipcau.volunteering.volunteer.Volunteers;

/** What an officer sees beside a request: who is suggested and why, who was asked, and what stands in the way. */
@ApplicationScoped
public class SuggestionBoard {

    private static final int SHOWN = 8;

    @Inject
    Suggestions suggestions;

    @Inject
    Offers offers;

    @Inject
    Volunteers volunteers;

    @Inject
    ReasonWords words;

    @Inject
    CurrentLanguage language;

    /** A summand in words: "quãng đường +20". */
    public record Points(String words, int cost) {

        public String getSigned() {
            return String.format("%+d", cost);
        }
    }

    /**
     * @param code of the volunteer
     * @param slot half-day as the form sends it
     */
    public record Row(
            String code,
            String name,
            String from,
            String distance,
            String when,
            String slot,
            String reasons,
            List<Points> points,
            int cost) {

        public String getCostText() {
            return String.valueOf(cost);
        }
    }

    /** An offer made so far. */
    public record Asked(String code, String name, String when, OfferState state, String until, DeclineReason reason) {

        /** Of the status tag. */
        public String getTone() {
            return state == OfferState.ACCEPTED ? "ok" : state.isLive() ? "wait" : "quiet";
        }
    }

    /** A constraint and how it thinned the field. */
    public record Removal(String words, int removed, int alone) {

        public String getRemovedText() {
            return String.valueOf(removed);
        }

        public String getAloneText() {
            return String.valueOf(alone);
        }
    }

    /**
     * @param looked how many volunteers were looked at
     * @param more feasible ones that are not shown
     * @param asking the request's state allows invitations
     */
    public record View(
            String number,
            String topic,
            List<Row> rows,
            int more,
            List<Asked> asked,
            List<Removal> removals,
            int looked,
            boolean asking,
            boolean tierC) {

        public String getCountText() {
            return String.valueOf(rows.size() + more);
        }

        public String getMoreText() {
            return String.valueOf(more);
        }

        public String getLookedText() {
            return String.valueOf(looked);
        }
    }

    /** The caller has checked that the person may see the request. */
    public View of(HelpRequest request) {
        Suggestions.Answer answer = suggestions.rank(request);
        Ranking ranking = answer.ranking();
        Language spoken = language.get();
        return new View(
                request.number,
                request.topic.name(spoken),
                rows(answer, spoken),
                Math.max(0, ranking.candidates().size() - SHOWN),
                offers.of(request).stream().map(offer -> asked(offer, spoken)).toList(),
                ranking.removals().stream()
                        .map(one -> new Removal(words.constraint(spoken, one.constraint()), one.removed(), one.alone()))
                        .toList(),
                ranking.looked(),
                request.state == RequestState.OPEN
                        || request.state == RequestState.OFFERED
                        || request.state == RequestState.ESCALATED,
                answer.need().tier() == 'C');
    }

    private List<Row> rows(Suggestions.Answer answer, Language spoken) {
        List<Candidate> all = answer.ranking().candidates();
        List<Candidate> best = all.subList(0, Math.min(SHOWN, all.size()));
        Map<Long, Volunteer> people =
                volunteers.named(best.stream().map(one -> one.volunteer().key()).toList()).stream()
                        .collect(Collectors.toMap(volunteer -> volunteer.id, Function.identity()));
        return best.stream()
                .map(one -> row(one, people.get(one.volunteer().key()), Reason.of(one, answer.need(), all), spoken))
                .toList();
    }

    private Row row(Candidate candidate, Volunteer volunteer, List<Reason> why, Language spoken) {
        return new Row(
                volunteer.code,
                volunteer.person.fullName,
                volunteer.getFrom(),
                words.say(spoken, "kilometres_about", Math.round(candidate.kilometres())),
                words.when(spoken, candidate.start().atZone(CityClock.ZONE).toInstant()),
                candidate.slot().day() + "-" + candidate.slot().half(),
                words.reasons(spoken, why),
                candidate.terms().stream()
                        .map(term -> new Points(words.say(spoken, "term_" + term.kind()), term.cost()))
                        .toList(),
                candidate.cost());
    }

    private Asked asked(Offer offer, Language spoken) {
        return new Asked(
                offer.code,
                offer.volunteer.person.fullName,
                words.when(spoken, offer.startsAt),
                offer.state,
                offer.state.isWaiting() ? words.when(spoken, offer.expiresAt) : "",
                offer.declineReason);
    }
}
