package vn.nhipcau.volunteering.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.nhipcau.platform.web.Choice;
import vn.nhipcau.platform.web.FieldErrors;
import vn.nhipcau.platform.web.Forms;
import vn.nhipcau.volunteering.topic.HelpTopic;
import vn.nhipcau.volunteering.topic.MeetingPlace;

/** Reads what an officer and a resident have agreed anew: a public place instead of the home, more half-days. */
@ApplicationScoped
public class Agreements {

    @Inject
    RequestCheck check;

    @Inject
    Forms forms;

    /** Where it can be: where the resident asked for, or the service centre, which needs neither address nor consent. */
    public Set<MeetingPlace> places(HelpRequest request) {
        Set<MeetingPlace> places = EnumSet.of(request.place);
        if (request.topic.places().contains(MeetingPlace.CENTRE)) {
            places.add(MeetingPlace.CENTRE);
        }
        return places;
    }

    /** Empty, with the errors told at their fields, unless everything makes sense. */
    public Optional<Agreement> read(
            HelpRequest request, String place, String company, List<String> windows, FieldErrors errors) {
        Optional<MeetingPlace> where = Choice.of(MeetingPlace.class, place).filter(places(request)::contains);
        if (where.isEmpty()) {
            errors.add("place", forms.text("request", "place_not_possible"));
        }
        if (where.orElse(null) == MeetingPlace.HOME && !company.matches("yes|no")) {
            errors.add("company", forms.text("request", "company_missing"));
        }
        check.windows(windows, errors);
        if (where.isEmpty() || errors.of("company") != null || errors.of("window") != null) {
            return Optional.empty();
        }
        TreeSet<HalfDay> times = windows.stream()
                .flatMap(text -> HalfDay.parsed(text).stream())
                .collect(Collectors.toCollection(TreeSet::new));
        return Optional.of(new Agreement(where.get(), company.equals("yes"), times));
    }

    /** Whether a request about this topic can be where it was agreed. */
    static boolean fits(Agreement agreement, HelpTopic topic) {
        return topic.places().contains(agreement.place());
    }
}
