package vn.nhipcau.insight;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.nhipcau.competency.evidence.Standings;
import vn.nhipcau.insight.HomeCard.When;
import vn.nhipcau.organisation.staff.Me;
import vn.nhipcau.platform.access.Role;
import vn.nhipcau.platform.language.Formats;
import vn.nhipcau.platform.time.CityClock;
import vn.nhipcau.platform.web.CurrentLanguage;
import vn.nhipcau.training.enrolment.Enrolment;
import vn.nhipcau.training.enrolment.Enrolments;
import vn.nhipcau.training.enrolment.YearlyPeriods;

/** What my post lacks, which class comes next, how much of the year's learning is done. */
@ApplicationScoped
class CivilServantHome implements Home {

    @Inject
    Me me;

    @Inject
    Standings standings;

    @Inject
    Enrolments enrolments;

    @Inject
    YearlyPeriods periods;

    @Inject
    HomeWords words;

    @Inject
    CurrentLanguage language;

    @Inject
    Clock clock;

    @Override
    public String role() {
        return Role.CIVIL_SERVANT;
    }

    @Override
    public int order() {
        return 90;
    }

    @Override
    public List<HomeCard> cards() {
        long gaps = standings.of(me.person()).stream()
                .filter(standing -> standing.mandatory() && !standing.met())
                .count();
        HomeCard now = gaps == 0
                ? words.card(When.NOW, "path_done", "/my-path")
                : words.card(When.NOW, "path", "/my-path", gaps);
        YearlyPeriods.Count year = periods.of(me.person());
        return List.of(
                now,
                next().map(this::ahead).orElseGet(() -> words.card(When.NEXT, "no_class", "/courses")),
                words.card(When.DONE, "periods", "/my-learning", year.done(), year.wanted(), year.year()));
    }

    private Optional<Enrolment> next() {
        return enrolments.of(me.person()).stream()
                .filter(enrolment -> enrolment.isEnrolled() && enrolment.run.startsAt.isAfter(clock.instant()))
                .min(Comparator.comparing(enrolment -> enrolment.run.startsAt));
    }

    private HomeCard ahead(Enrolment enrolment) {
        String day = Formats.weekday(
                enrolment.run.startsAt.atZone(CityClock.ZONE).toLocalDate(),
                language.get().locale());
        return new HomeCard(
                When.NEXT,
                enrolment.run.course.title(language.get()),
                words.text("class_text", day, Formats.time(enrolment.run.startsAt), enrolment.run.place),
                "/classes/" + enrolment.run.code,
                words.text("class_action"));
    }
}
