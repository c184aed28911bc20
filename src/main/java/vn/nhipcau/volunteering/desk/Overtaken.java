package vn.nhipcau.volunteering.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.nhipcau.organisation.staff.Me;
import vn.nhipcau.organisation.staff.People;
import vn.nhipcau.platform.audit.AuditTrail;
import vn.nhipcau.platform.audit.Deed;
import vn.nhipcau.platform.language.Formats;
import vn.nhipcau.platform.language.Texts;
import vn.nhipcau.platform.web.CurrentLanguage;
import vn.nhipcau.volunteering.request.HelpRequest;

/**
 * Somebody else was faster: who changed the request, and when.
 *
 * @param who in words: a name, the resident, the system, the reader in another window
 */
public record Overtaken(String who, String time) {

    /** Asks the audit who it was. */
    @ApplicationScoped
    static class Witness {

        @Inject
        AuditTrail audit;

        @Inject
        People people;

        @Inject
        Me me;

        @Inject
        Texts texts;

        @Inject
        CurrentLanguage language;

        Overtaken ask(HelpRequest request) {
            return audit.of("help_request", request.number, 1).stream()
                    .findFirst()
                    .map(deed -> new Overtaken(name(deed.actor()), Formats.dateTime(deed.at())))
                    .orElseGet(() -> new Overtaken(say("somebody"), Formats.dateTime(request.stateSince)));
        }

        private String name(String actor) {
            return switch (actor) {
                case Deed.SYSTEM -> say("the_system");
                case Deed.PUBLIC -> say("the_resident");
                default ->
                    me.key().filter(actor::equals).isPresent()
                            ? say("yourself")
                            : people.byCode(actor)
                                    .map(person -> person.fullName)
                                    .orElseGet(() -> say("somebody"));
            };
        }

        private String say(String key) {
            return texts.text(language.get(), "desk", key);
        }
    }
}
