package vn.nhipcau.volunteering.volunteer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import vn.nhipcau.organisation.staff.Belongings;
import vn.nhipcau.organisation.staff.Person;

/** A person's profile as a volunteer. Of two the kept record's stays; offers and visits have moved to it before. */
@ApplicationScoped
class VolunteerBelongings implements Belongings {

    private static final int AFTER_OFFERS_AND_VISITS = 200;

    @Inject
    Volunteers volunteers;

    @Override
    public int order() {
        return AFTER_OFFERS_AND_VISITS;
    }

    @Override
    public Set<String> columns() {
        return Set.of("volunteer.person_id");
    }

    @Override
    public List<Held> of(Person person) {
        return Held.list("volunteer", "held_profile", volunteers.count("person", person));
    }

    @Override
    public void move(Person from, Person to) {
        if (volunteers.count("person", to) > 0) {
            volunteers.find("person", from).stream().toList().forEach(volunteers::delete);
            volunteers.flush();
        } else {
            volunteers.update("update Volunteer v set v.person = ?1 where v.person = ?2", to, from);
        }
    }
}
