package vn.nhipcau.insight;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import vn.nhipcau.insight.HomeCard.When;
import vn.nhipcau.notification.Outbox;
import vn.nhipcau.platform.access.Role;

/** Whether everything that should have left has left. */
@ApplicationScoped
class AdministratorHome implements Home {

    @Inject
    Outbox outbox;

    @Inject
    HomeWords words;

    @Override
    public String role() {
        return Role.ADMINISTRATOR;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public List<HomeCard> cards() {
        long failed = outbox.failed();
        return List.of(
                failed == 0
                        ? words.card(When.NOW, "mail_fine", "/admin/mail")
                        : words.card(When.NOW, "mail_failed", "/admin/mail?state=failed", failed),
                words.card(When.NEXT, "units", "/units"),
                words.card(When.DONE, "mail_sent", "/admin/mail?state=sent", outbox.sent()));
    }
}
