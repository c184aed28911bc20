package vn.nhipcau.organisation.account;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;

/** What somebody reads whose account belongs to no record: what was read of the account, and whom to ask. */
@ApplicationScoped
class NotLinkedPage {

    @Inject
    AccountConfig config;

    @CheckedTemplate(basePath = "organisation/account")
    static class Templates {

        static native TemplateInstance notLinked(Shown shown);

        private Templates() {}
    }

    /** The account and the contact as the page shows them; null where nothing is known. */
    public record Shown(
            String reason,
            String name,
            String staffCode,
            String email,
            boolean emailVerified,
            String contactName,
            String contactEmail,
            String contactPhone) {

        public String title() {
            return reason + "_title";
        }

        public String ask() {
            return reason + "_ask";
        }
    }

    Response of(Account account, Decision.Kind kind) {
        AccountConfig.Contact contact = config.contact();
        Shown shown = new Shown(
                reason(kind),
                account.name(),
                account.staffCode(),
                account.email(),
                account.emailVerified(),
                contact.name().orElse(null),
                contact.email().orElse(null),
                contact.phone().orElse(null));
        return Response.status(Response.Status.FORBIDDEN)
                .type("text/html;charset=UTF-8")
                .entity(Templates.notLinked(shown).render())
                .build();
    }

    /** The key of the message that says why. */
    static String reason(Decision.Kind kind) {
        return switch (kind) {
            case NO_ROLE -> "no_role";
            case CODE_TAKEN -> "code_taken";
            case ADDRESS_TAKEN -> "address_taken";
            default -> "unknown_staff";
        };
    }
}
