package vn.nhipcau.insight;

import jakarta.inject.Inject;
import java.util.List;
import vn.nhipcau.insight.HomeCard.When;
import vn.nhipcau.organisation.staff.Me;
import vn.nhipcau.volunteering.request.RequestDesk;

/** What residents wait for: in one commune or, for the coordinator, in the whole city. */
abstract class DeskHome implements Home {

    @Inject
    RequestDesk desk;

    @Inject
    Me me;

    @Inject
    HomeWords words;

    @Override
    public List<HomeCard> cards() {
        RequestDesk.Waiting waiting = desk.waiting(me.officer());
        return List.of(
                waiting.count() == 0
                        ? words.card(When.NOW, "desk_clear", "/desk")
                        : words.card(When.NOW, "desk", "/desk", waiting.count(), waiting.late()),
                words.card(When.NEXT, "phone", "/desk/requests/new"),
                words.card(When.DONE, "helped", "/desk?show=DONE", desk.helpedLately(me)));
    }
}
