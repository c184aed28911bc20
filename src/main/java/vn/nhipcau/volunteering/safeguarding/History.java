package vn.nhipcau.volunteering.safeguarding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.nhipcau.organisation.staff.People;
import vn.nhipcau.platform.audit.Deed;
import vn.nhipcau.platform.language.Texts;
import vn.nhipcau.platform.web.CurrentLanguage;
import vn.nhipcau.volunteering.request.HelpRequest;
import vn.nhipcau.volunteering.request.RequestState;

/** What became of a request, as people read it, from the audit. */
@ApplicationScoped
class History {

    @Inject
    Holds holds;

    @Inject
    People people;

    @Inject
    Texts texts;

    @Inject
    CurrentLanguage language;

    /** @param state what the request became; deeds that changed none are left out */
    record Line(Instant at, String who, RequestState state) {}

    /** @param number of the request */
    record Released(Instant at, String who, String number, String reason) {}

    List<Line> of(HelpRequest request) {
        return holds.history(request).stream()
                .flatMap(deed -> state(deed).map(state -> new Line(deed.at(), name(deed.actor()), state)).stream())
                .toList();
    }

    /** What was let go on lately. */
    List<Released> released() {
        return holds.released().stream()
                .map(deed -> new Released(deed.at(), name(deed.actor()), deed.subjectKey(), deed.detail()))
                .toList();
    }

    private static Optional<RequestState> state(Deed deed) {
        String verb = deed.action().substring(deed.action().indexOf('.') + 1).toUpperCase(Locale.ROOT);
        return List.of(RequestState.values()).stream()
                .filter(state -> state.name().equals(verb))
                .findFirst();
    }

    private String name(String actor) {
        return switch (actor) {
            case Deed.SYSTEM -> say("the_system");
            case Deed.PUBLIC -> say("the_resident");
            default -> people.byCode(actor).map(person -> person.fullName).orElseGet(() -> say("somebody"));
        };
    }

    private String say(String key) {
        return texts.text(language.get(), "safeguarding", key);
    }
}
