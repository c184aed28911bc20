package vn.nhipcau.insight;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import vn.nhipcau.insight.HomeCard.When;
import vn.nhipcau.platform.access.Role;
import vn.nhipcau.volunteering.safeguarding.Holds;

/** Requests that were stopped because somebody might not be safe. */
@ApplicationScoped
class SafeguardingHome implements Home {

    @Inject
    Holds holds;

    @Inject
    HomeWords words;

    @Override
    public String role() {
        return Role.SAFEGUARDING;
    }

    @Override
    public int order() {
        return 15;
    }

    @Override
    public List<HomeCard> cards() {
        Holds.Summary summary = holds.summary();
        return List.of(
                summary.held() == 0
                        ? words.card(When.NOW, "hold_none", "/safeguarding/holds")
                        : words.card(When.NOW, "hold", "/safeguarding/holds", summary.held()),
                words.card(When.NEXT, "hold_new", "/safeguarding/holds#number"),
                words.card(When.DONE, "hold_released", "/safeguarding/holds#released", summary.lately()));
    }
}
