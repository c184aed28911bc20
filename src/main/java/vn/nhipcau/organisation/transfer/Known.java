package vn.nhipcau.organisation.transfer;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.nhipcau.organisation.staff.AssignmentKind;

/** What the database holds of the people, units and posts that a file speaks of. */
final class Known {

    final Map<String, OfUnit> units = new HashMap<>();
    /** The newest version of each position. */
    final Map<String, Long> positions = new HashMap<>();

    final Map<String, OfPost> posts = new HashMap<>();
    final Map<String, OfPerson> people = new HashMap<>();
    final Map<Long, List<OfAssignment>> assignments = new HashMap<>();
    /** Who has an e-mail address, in lower case: row numbers of people. */
    final Map<String, List<Long>> mailboxes = new HashMap<>();

    /** @param home row number of the commune or department; equal to the id except for offices */
    record OfUnit(long id, String code, boolean staffed, long home) {}

    /** @param key {@link #post} of its codes */
    record OfPost(long id, String key, int headcount, long home) {}

    record OfPerson(long id, String code, String staffCode, String fullName, String email, String phone) {}

    record OfAssignment(
            long id,
            long person,
            String post,
            AssignmentKind kind,
            LocalDate startsOn,
            LocalDate endsOn,
            String decisionNumber,
            long home) {}

    /** The key of a post: "20900-3 · POS-34". */
    static String post(String unit, String position) {
        return unit + " · " + position;
    }

    List<OfAssignment> assignmentsOf(OfPerson person) {
        return person == null ? List.of() : assignments.getOrDefault(person.id(), List.of());
    }
}
