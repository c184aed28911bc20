package vn.nhipcau.insight;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import vn.nhipcau.insight.HomeCard.When;
import vn.nhipcau.organisation.staff.Me;
import vn.nhipcau.platform.access.Role;
import vn.nhipcau.platform.language.Formats;
import vn.nhipcau.platform.web.CurrentLanguage;
import vn.nhipcau.volunteering.student.Students;
import vn.nhipcau.volunteering.volunteer.Universities;
import vn.nhipcau.volunteering.volunteer.University;

/** My students: who waits for our word, who goes soon, what they have done. */
@ApplicationScoped
class UniversityHome implements Home {

    @Inject
    Universities universities;

    @Inject
    Students students;

    @Inject
    Me me;

    @Inject
    CurrentLanguage language;

    @Inject
    HomeWords words;

    @Override
    public String role() {
        return Role.UNIVERSITY;
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public List<HomeCard> cards() {
        return universities.of(me.person()).map(this::cards).orElse(List.of());
    }

    private List<HomeCard> cards(University university) {
        Students.Summary mine = students.summary(university);
        String hours = Formats.hours(mine.minutes(), language.get().locale());
        return List.of(
                mine.pending() == 0
                        ? words.card(When.NOW, "students", "/students", mine.students())
                        : words.card(When.NOW, "students_pending", "/students?show=PENDING", mine.pending()),
                words.card(When.NEXT, "students_coming", "/students?show=COMING", mine.coming()),
                words.card(When.DONE, "students_served", "/students?show=SERVED", hours, mine.visits()));
    }
}
