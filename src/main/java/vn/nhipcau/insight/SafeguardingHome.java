package vn.nhipcau.insight;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import vn.nhipcau.insight.HomeCard.When;
import vn.nhipcau.platform.access.Role;
import vn.nhipcau.volunteering.request.HelpRequests;
import vn.nhipcau.volunteering.request.RequestState;

/** Requests that were stopped because somebody might not be safe. */
@ApplicationScoped
class SafeguardingHome implements Home {

    @Inject
    HelpRequests requests;

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
        long held = requests.count("state", RequestState.ON_HOLD);
        return List.of(
                held == 0
                        ? words.card(When.NOW, "hold_none", "/privacy")
                        : words.card(When.NOW, "hold", "/privacy", held),
                words.card(When.DONE, "own_path", "/my-path"));
    }
}
