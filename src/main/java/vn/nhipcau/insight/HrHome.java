package vn.nhipcau.insight;

import jakarta.inject.Inject;
import java.util.List;
import vn.nhipcau.insight.HomeCard.When;
import vn.nhipcau.organisation.staff.Headcount;
import vn.nhipcau.organisation.staff.Headcounts;
import vn.nhipcau.organisation.staff.Me;
import vn.nhipcau.platform.language.Formats;
import vn.nhipcau.platform.web.CurrentLanguage;
import vn.nhipcau.training.enrolment.YearlyPeriods;

/** Posts that are empty, the courses to send people to, and those completed: for the unit or for the city. */
abstract class HrHome implements Home {

    @Inject
    Headcounts headcounts;

    @Inject
    Me me;

    @Inject
    HomeWords words;

    @Inject
    YearlyPeriods periods;

    @Inject
    CurrentLanguage language;

    abstract Headcount mine();

    abstract String unitsHref();

    @Override
    public List<HomeCard> cards() {
        Headcount count = mine();
        return List.of(
                words.card(When.NOW, "vacancies", unitsHref(), grouped(count.vacant()), grouped(count.allotted())),
                words.card(When.NEXT, "nominate", "/courses"),
                words.card(When.DONE, "staff", "/people", grouped(periods.completions(me))));
    }

    private String grouped(Number number) {
        return Formats.grouped(number, language.get().locale());
    }
}
