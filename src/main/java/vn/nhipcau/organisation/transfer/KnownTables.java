package vn.nhipcau.organisation.transfer;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.nhipcau.organisation.staff.AssignmentKind;

/** Reads what is known by plain SQL: a few queries, however many rows the file has. */
final class KnownTables {

    private static final int PER_QUERY = 1000;
    private static final String ASSIGNMENT =
            "select id, person_id, post_id, kind, starts_on, ends_on, decision_number from assignment where ";

    private final Connection connection;
    /** Locks what may be changed until the transaction ends. */
    private final String lock;

    private final Known known = new Known();
    private final Map<Long, Known.OfUnit> unitById = new HashMap<>();
    private final Map<Long, String> positionById = new HashMap<>();
    private final Map<Long, Known.OfPost> postById = new HashMap<>();

    private interface RowTaker {
        void take(ResultSet row) throws SQLException;
    }

    KnownTables(Connection connection, boolean locking) {
        this.connection = connection;
        this.lock = locking ? " for update" : "";
    }

    Known load(List<Entry> entries) throws SQLException {
        places();
        posts();
        List<String> codes = texts(entries, Column.STAFF_CODE);
        query(
                "select id, code, staff_code, full_name, email, phone from person where staff_code in ",
                codes,
                lock,
                row -> {
                    Known.OfPerson person = new Known.OfPerson(
                            row.getLong(1),
                            row.getString(2),
                            row.getString(3),
                            row.getString(4),
                            row.getString(5),
                            row.getString(6));
                    known.people.put(person.staffCode(), person);
                });
        List<Long> ids = known.people.values().stream().map(Known.OfPerson::id).toList();
        query(ASSIGNMENT + "person_id in ", ids, " order by id" + lock, row -> {
            Known.OfAssignment held = assignment(row);
            known.assignments
                    .computeIfAbsent(held.person(), one -> new ArrayList<>())
                    .add(held);
        });
        query(
                "select id, email from person where email in ",
                texts(entries, Column.EMAIL),
                "",
                row -> known.mailboxes
                        .computeIfAbsent(row.getString(2).toLowerCase(Locale.ROOT), one -> new ArrayList<>())
                        .add(row.getLong(1)));
        return known;
    }

    /** Permanent assignments that are not over, by row number of the post. */
    Map<Long, List<Known.OfAssignment>> holders(List<Long> posts, LocalDate today) throws SQLException {
        Map<Long, List<Known.OfAssignment>> holders = new HashMap<>();
        query(ASSIGNMENT + "kind = 'PERMANENT' and post_id in ", posts, "", row -> {
            Known.OfAssignment held = assignment(row);
            if (held.endsOn() == null || !held.endsOn().isBefore(today)) {
                holders.computeIfAbsent(row.getLong(3), one -> new ArrayList<>())
                        .add(held);
            }
        });
        return holders;
    }

    private void places() throws SQLException {
        query("select id, code, level, parent_id from unit", row -> {
            String level = row.getString(3);
            long home = level.equals("OFFICE") ? row.getLong(4) : row.getLong(1);
            Known.OfUnit unit = new Known.OfUnit(row.getLong(1), row.getString(2), !level.equals("CITY"), home);
            known.units.put(unit.code(), unit);
            unitById.put(unit.id(), unit);
        });
        query("select id, code from position order by version", row -> {
            known.positions.put(row.getString(2), row.getLong(1));
            positionById.put(row.getLong(1), row.getString(2));
        });
    }

    private void posts() throws SQLException {
        query("select id, unit_id, position_id, headcount from post order by position_id" + lock, row -> {
            Known.OfUnit unit = unitById.get(row.getLong(2));
            String key = Known.post(unit.code(), positionById.get(row.getLong(3)));
            Known.OfPost post = new Known.OfPost(row.getLong(1), key, row.getInt(4), unit.home());
            known.posts.put(key, post);
            postById.put(post.id(), post);
        });
    }

    private Known.OfAssignment assignment(ResultSet row) throws SQLException {
        Known.OfPost post = postById.get(row.getLong(3));
        Date end = row.getDate(6);
        return new Known.OfAssignment(
                row.getLong(1),
                row.getLong(2),
                post.key(),
                AssignmentKind.valueOf(row.getString(4)),
                row.getDate(5).toLocalDate(),
                end == null ? null : end.toLocalDate(),
                row.getString(7),
                post.home());
    }

    private static List<String> texts(List<Entry> entries, Column column) {
        return entries.stream()
                .map(entry -> entry.text(column))
                .filter(text -> !text.isEmpty())
                .distinct()
                .toList();
    }

    private void query(String sql, RowTaker taker) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            take(statement, taker);
        }
    }

    /** The query for a list of values of any length, some at a time. */
    private void query(String sql, Collection<?> values, String end, RowTaker taker) throws SQLException {
        List<Object> all = new ArrayList<>(values);
        for (int from = 0; from < all.size(); from += PER_QUERY) {
            List<Object> some = all.subList(from, Math.min(from + PER_QUERY, all.size()));
            String places = "(" + String.join(",", Collections.nCopies(some.size(), "?")) + ")";
            try (PreparedStatement statement = connection.prepareStatement(sql + places + end)) {
                for (int i = 0; i < some.size(); i++) {
                    statement.setObject(i + 1, some.get(i));
                }
                take(statement, taker);
            }
        }
    }

    private static void take(PreparedStatement statement, RowTaker taker) throws SQLException {
        try (ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                taker.take(rows);
            }
        }
    }
}
