package vn.nhipcau.organisation.transfer;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import vn.nhipcau.platform.database.ManyRows;
import vn.nhipcau.platform.language.Language;
import vn.nhipcau.platform.text.Folded;
import vn.nhipcau.platform.text.RandomCode;

/** Writes a plan inside one transaction, many rows to a statement; all or nothing. */
final class PlanWriter {

    private static final int PER_BATCH = 500;

    private final Connection connection;
    private final Plan plan;
    private final IntConsumer written;
    private final Map<String, Long> people = new HashMap<>();
    private final Map<String, Long> posts = new HashMap<>();

    private interface Filler {
        void fill(PreparedStatement statement, int index) throws SQLException;
    }

    /** @param written told after each step how many records have been written */
    PlanWriter(Connection connection, Plan plan, IntConsumer written) {
        this.connection = connection;
        this.plan = plan;
        this.written = written;
    }

    void write() throws SQLException {
        posts();
        people();
        assignments();
    }

    /** The random keys of the people who are new or changed, with what was done to them; for the audit. */
    Map<String, String> touched(String source) throws SQLException {
        Map<String, String> codes = new HashMap<>();
        ids("select staff_code, code from person where staff_code in ", codes);
        Map<String, String> touched = new LinkedHashMap<>();
        for (Draft.OfPerson person : plan.people) {
            if (person.known == null || person.changed()) {
                touched.put(codes.get(person.staffCode), source + (person.known == null ? " created" : fields(person)));
            }
        }
        for (Draft.OfAssignment held : plan.assignments) {
            if (held.moves()) {
                touched.merge(
                        codes.get(held.person.staffCode),
                        source + " assignment",
                        (one, more) -> one.endsWith(" assignment") ? one : one + " assignment");
            }
        }
        return touched;
    }

    private static String fields(Draft.OfPerson person) {
        return (person.nameSame() ? "" : " name")
                + (person.emailSame() ? "" : " email")
                + (java.util.Objects.equals(person.phone, person.known.phone()) ? "" : " phone");
    }

    private void posts() throws SQLException {
        ManyRows rows = new ManyRows("post", "unit_id", "position_id", "headcount");
        plan.posts.stream()
                .filter(post -> post.known == null)
                .forEach(post -> rows.add(post.unit.id(), post.position, post.headcount));
        save(rows);
        List<Draft.OfPost> changed =
                plan.posts.stream().filter(Draft.OfPost::changed).toList();
        batch("update post set headcount = ? where id = ?", changed.size(), (statement, i) -> {
            statement.setInt(1, changed.get(i).headcount);
            statement.setLong(2, changed.get(i).known.id());
        });
        try (PreparedStatement statement = connection.prepareStatement("select id, unit_id, position_id from post");
                ResultSet found = statement.executeQuery()) {
            while (found.next()) {
                posts.put(found.getLong(2) + "|" + found.getLong(3), found.getLong(1));
            }
        }
    }

    private void people() throws SQLException {
        ManyRows rows =
                new ManyRows("person", "code", "full_name", "staff_code", "email", "phone", "language", "folded");
        plan.people.stream()
                .filter(person -> person.known == null)
                .forEach(person -> rows.add(
                        RandomCode.next(),
                        person.fullName,
                        person.staffCode,
                        person.email,
                        person.phone,
                        Language.VI.name(),
                        Folded.of(person.fullName, person.staffCode)));
        save(rows);
        List<Draft.OfPerson> changed =
                plan.people.stream().filter(Draft.OfPerson::changed).toList();
        String update = "update person set full_name = ?, email = ?, phone = ?, folded = ? where id = ?";
        batch(update, changed.size(), (statement, i) -> {
            Draft.OfPerson person = changed.get(i);
            statement.setString(1, person.fullName);
            statement.setString(2, person.email);
            statement.setString(3, person.phone);
            statement.setString(4, Folded.of(person.fullName, person.staffCode));
            statement.setLong(5, person.known.id());
        });
        Map<String, String> found = new HashMap<>();
        ids("select staff_code, id from person where staff_code in ", found);
        found.forEach((code, id) -> people.put(code, Long.valueOf(id)));
    }

    private void assignments() throws SQLException {
        List<Map.Entry<Known.OfAssignment, LocalDate>> endings = new ArrayList<>(plan.endings.entrySet());
        batch("update assignment set ends_on = ? where id = ?", endings.size(), (statement, i) -> {
            statement.setObject(1, endings.get(i).getValue());
            statement.setLong(2, endings.get(i).getKey().id());
        });
        List<Draft.OfAssignment> changed =
                plan.assignments.stream().filter(Draft.OfAssignment::changed).toList();
        String update = "update assignment set ends_on = ?, decision_number = ? where id = ?";
        batch(update, changed.size(), (statement, i) -> {
            statement.setObject(1, changed.get(i).endsOn);
            statement.setString(2, changed.get(i).decisionNumber);
            statement.setLong(3, changed.get(i).known.id());
        });
        ManyRows rows =
                new ManyRows("assignment", "person_id", "post_id", "kind", "starts_on", "ends_on", "decision_number");
        plan.assignments.stream()
                .filter(held -> held.known == null)
                .forEach(held -> rows.add(
                        people.get(held.person.staffCode),
                        held.post.known == null
                                ? posts.get(held.post.unit.id() + "|" + held.post.position)
                                : Long.valueOf(held.post.known.id()),
                        held.entry.kind.name(),
                        held.entry.startsOn,
                        held.endsOn,
                        held.decisionNumber));
        save(rows);
    }

    private void save(ManyRows rows) throws SQLException {
        int count = rows.size();
        rows.save(connection);
        written.accept(count);
    }

    private void batch(String sql, int count, Filler filler) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < count; i++) {
                filler.fill(statement, i);
                statement.addBatch();
                if ((i + 1) % PER_BATCH == 0 || i + 1 == count) {
                    statement.executeBatch();
                    written.accept(i % PER_BATCH + 1);
                }
            }
        }
    }

    private void ids(String sql, Map<String, String> found) throws SQLException {
        List<Draft.OfPerson> all = plan.people;
        for (int from = 0; from < all.size(); from += PER_BATCH) {
            List<Draft.OfPerson> some = all.subList(from, Math.min(from + PER_BATCH, all.size()));
            String places = "(" + String.join(",", Collections.nCopies(some.size(), "?")) + ")";
            try (PreparedStatement statement = connection.prepareStatement(sql + places)) {
                for (int i = 0; i < some.size(); i++) {
                    statement.setString(i + 1, some.get(i).staffCode);
                }
                try (ResultSet rows = statement.executeQuery()) {
                    while (rows.next()) {
                        found.put(rows.getString(1), rows.getString(2));
                    }
                }
            }
        }
    }
}
