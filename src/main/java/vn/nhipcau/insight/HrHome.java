package vn.nhipcau.insight;

import jakarta.inject.Inject;
import java.util.List;
import vn.nhipcau.insight.HomeCard.When;
import vn.nhipcau.organisation.staff.Headcount;
import vn.nhipcau.organisation.staff.Headcounts;
import vn.nhipcau.organisation.staff.Me;

/** Posts that are empty, the people, and the courses to send them to: for the unit or for the city. */
abstract class HrHome implements Home {

    @Inject
    Headcounts headcounts;

    @Inject
    Me me;

    @Inject
    HomeWords words;

    abstract Headcount mine();

    abstract String unitsHref();

    @Override
    public List<HomeCard> cards() {
        Headcount count = mine();
        return List.of(
                words.card(When.NOW, "vacancies", unitsHref(), count.vacant(), count.allotted()),
                words.card(When.NEXT, "nominate", "/courses"),
                words.card(When.DONE, "staff", "/people", count.onStaff()));
    }
}
