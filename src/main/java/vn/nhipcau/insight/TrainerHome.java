package vn.nhipcau.insight;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import vn.nhipcau.insight.HomeCard.When;
import vn.nhipcau.organisation.staff.Me;
import vn.nhipcau.platform.access.Role;
import vn.nhipcau.platform.language.Formats;
import vn.nhipcau.platform.time.CityClock;
import vn.nhipcau.platform.web.CurrentLanguage;
import vn.nhipcau.training.enrolment.CourseRun;
import vn.nhipcau.training.enrolment.CourseRuns;

/** The next class to give and who comes to it. */
@ApplicationScoped
class TrainerHome implements Home {

    @Inject
    Me me;

    @Inject
    CourseRuns runs;

    @Inject
    HomeWords words;

    @Inject
    CurrentLanguage language;

    @Override
    public String role() {
        return Role.TRAINER;
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public List<HomeCard> cards() {
        List<CourseRun> teaching = runs.taughtBy(me.person());
        if (teaching.isEmpty()) {
            return List.of(words.card(When.NEXT, "no_teaching", "/courses"));
        }
        return List.of(
                teach(teaching.get(0)),
                words.card(When.NEXT, "teaching", "/my-learning", teaching.size()),
                words.card(When.DONE, "taught", "/my-learning", runs.given(me.person())));
    }

    private HomeCard teach(CourseRun run) {
        String day = Formats.weekday(
                run.startsAt.atZone(CityClock.ZONE).toLocalDate(),
                language.get().locale());
        return new HomeCard(
                When.NOW,
                run.course.title(language.get()),
                words.text("teach_text", day, Formats.time(run.startsAt), run.taken, run.seats),
                "/classes/" + run.code + "/roster",
                words.text("teach_action"));
    }
}
