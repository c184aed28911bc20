package vn.nhipcau.insight;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import vn.nhipcau.insight.HomeCard.When;
import vn.nhipcau.platform.access.Role;
import vn.nhipcau.volunteering.volunteer.VolunteerKind;
import vn.nhipcau.volunteering.volunteer.Volunteers;

/** How many students are ready to help. */
@ApplicationScoped
class UniversityHome implements Home {

    @Inject
    Volunteers volunteers;

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
        return List.of(words.card(When.NOW, "students", "/about", volunteers.count("kind", VolunteerKind.STUDENT)));
    }
}
