package vn.nhipcau.volunteering.offer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.nhipcau.platform.language.Language;
import vn.nhipcau.volunteering.matching.Constraint;
import vn.nhipcau.volunteering.matching.Ranking;
import vn.nhipcau.volunteering.request.HelpRequest;
import vn.nhipcau.volunteering.request.HelpRequests;
import vn.nhipcau.volunteering.request.RequestState;

/**
 * Makes a request that does not get on by itself an officer's task: when time is short, when four offers came to nothing,
 * when nobody can go. Invitations that wait for an answer stay.
 */
@ApplicationScoped
public class Escalations {

    private static final int BATCH = 100;
    private static final int TOLD = 3;
    private static final Set<RequestState> SOUGHT = EnumSet.of(RequestState.OPEN, RequestState.OFFERED);

    @Inject
    HelpRequests requests;

    @Inject
    Offers offers;

    @Inject
    Suggestions suggestions;

    @Inject
    ReasonWords words;

    @Inject
    Clock clock;

    /** Numbers of requests to look at now. */
    List<String> due() {
        return requests.getEntityManager()
                .createQuery(
                        "select r.number from HelpRequest r where r.state in ?1 and r.lookAgainAt <= ?2"
                                + " order by r.lookAgainAt",
                        String.class)
                .setParameter(1, SOUGHT)
                .setParameter(2, clock.instant())
                .setMaxResults(BATCH)
                .getResultList();
    }

    /** @return whether the request is an officer's task from now on */
    @Transactional
    public boolean look(String number) {
        HelpRequest request = requests.find("number", number).firstResult();
        requests.lock(request);
        if (!SOUGHT.contains(request.state)) {
            return false;
        }
        Optional<String> cause = cause(request);
        cause.ifPresentOrElse(
                why -> requests.escalated(request, why), () -> requests.looked(request, request.personMustLookAt()));
        return cause.isPresent();
    }

    /** What the officer reads about a task of this kind; empty for any other reason of a state. */
    public Optional<String> why(HelpRequest request, Language language) {
        if (request.state != RequestState.ESCALATED || request.stateReason == null) {
            return Optional.empty();
        }
        List<String> kept = List.of(request.stateReason.split(" "));
        return Arrays.stream(Cause.values())
                .filter(cause -> cause.name().equals(kept.get(0)))
                .findFirst()
                .map(cause -> kept.size() == 1
                        ? words.say(language, "cause_" + cause)
                        : words.say(language, "cause_" + cause + "_BLOCKED", blocked(kept, language)));
    }

    private Optional<String> cause(HelpRequest request) {
        Instant now = clock.instant();
        if (!now.isBefore(request.personMustLookAt())) {
            return Optional.of(Cause.TIME.name());
        }
        if (offers.tooManyEnded(request)) {
            return Optional.of(Cause.OFFERS_ENDED.name());
        }
        if (request.state == RequestState.OFFERED) {
            return Optional.empty();
        }
        Ranking ranking = suggestions.rank(request).ranking();
        return ranking.candidates().isEmpty() ? Optional.of(nobody(ranking)) : Optional.empty();
    }

    /** With what is most in the way, so that the officer knows what to change. */
    private static String nobody(Ranking ranking) {
        Stream<String> most = ranking.removals().stream()
                .limit(TOLD)
                .map(one -> one.constraint().name());
        return Stream.concat(Stream.of(Cause.NOBODY.name()), most).collect(Collectors.joining(" "));
    }

    private String blocked(List<String> kept, Language language) {
        return kept.stream()
                .skip(1)
                .map(name -> words.constraint(language, Constraint.valueOf(name)))
                .collect(Collectors.joining("; "));
    }
}
