package vn.nhipcau.demo;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Random;
import vn.nhipcau.organisation.staff.AssignmentKind;
import vn.nhipcau.platform.text.Folded;

/** Posts, people and who holds what, gathered in memory and written at once. */
final class Roster {

    private static final String CODE_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int CODE_LENGTH = 12;

    private final Rows posts = new Rows("post", "id", "unit_id", "position_id", "headcount");
    private final Rows people = new Rows(
            "person", "id", "code", "full_name", "staff_code", "email", "phone", "language", "subject", "folded");
    private final Rows assignments =
            new Rows("assignment", "person_id", "post_id", "kind", "starts_on", "ends_on", "decision_number");
    private final Random random = new Random(20250701);

    private long lastPost;
    private long lastPerson;
    private int staff;
    private int decisions;

    Roster(long lastPost, long lastPerson) {
        this.lastPost = lastPost;
        this.lastPerson = lastPerson;
    }

    /** The row number of a new post. */
    long post(long unitId, long positionId, int headcount) {
        posts.add(++lastPost, unitId, positionId, headcount);
        return lastPost;
    }

    /** The row number of a new civil servant with the city's next staff code. */
    long staff(String fullName) {
        String staffCode = nextStaffCode();
        return person(fullName, staffCode, staffCode.toLowerCase(Locale.ROOT), null);
    }

    /** A civil servant with a part in the demo, who signs in under the given name. */
    long staff(Cast.Role role) {
        return person(role.fullName(), nextStaffCode(), role.subject(), role.subject());
    }

    /** Somebody with a part who is not on the city's staff. */
    void outsider(Cast.Role role) {
        person(role.fullName(), null, role.subject(), role.subject());
    }

    /** {@code endsOn} is the last day, or null while open. */
    void assign(long person, long post, AssignmentKind kind, LocalDate startsOn, LocalDate endsOn) {
        String decision = (100 + ++decisions % 4000) + "/QĐ-UBND";
        assignments.add(person, post, kind.name(), startsOn, endsOn, decision);
    }

    void save(Connection connection) throws SQLException {
        posts.save(connection);
        people.save(connection);
        assignments.save(connection);
    }

    private long person(String fullName, String staffCode, String mailbox, String subject) {
        String phone = String.format("0900%06d", ++lastPerson % 1_000_000);
        people.add(
                lastPerson,
                code(),
                fullName,
                staffCode,
                mailbox + "@example.com",
                phone,
                "VI",
                subject,
                Folded.of(fullName, staffCode));
        return lastPerson;
    }

    private String nextStaffCode() {
        return String.format("DN-%06d", ++staff);
    }

    /** Like RandomCode, but the same on every machine. */
    private String code() {
        StringBuilder code = new StringBuilder(CODE_LENGTH);
        for (int i = 0; i < CODE_LENGTH; i++) {
            code.append(CODE_ALPHABET.charAt(random.nextInt(CODE_ALPHABET.length())));
        }
        return code.toString();
    }
}
