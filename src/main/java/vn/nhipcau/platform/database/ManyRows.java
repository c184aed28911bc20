package vn.nhipcau.platform.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** New rows of one table, written many to a statement: thousands of rows must not take thousands of round trips. */
public final class ManyRows {

    private static final int PER_STATEMENT = 500;

    private final String table;
    private final List<String> columns;
    private final List<Object[]> rows = new ArrayList<>();

    /** Names are part of the statement: never from outside. */
    public ManyRows(String table, String... columns) {
        this.table = table;
        this.columns = List.of(columns);
    }

    /** Values in the order of the columns. */
    public void add(Object... values) {
        if (values.length != columns.size()) {
            throw new IllegalArgumentException(
                    table + ": " + values.length + " values, " + columns.size() + " columns");
        }
        rows.add(values);
    }

    public int size() {
        return rows.size();
    }

    /** Writes and forgets the rows, inside the transaction of the connection. */
    public void save(Connection connection) throws SQLException {
        for (int from = 0; from < rows.size(); from += PER_STATEMENT) {
            List<Object[]> some = rows.subList(from, Math.min(from + PER_STATEMENT, rows.size()));
            try (PreparedStatement statement = connection.prepareStatement(insert(some.size()))) {
                int place = 1;
                for (Object[] row : some) {
                    for (Object value : row) {
                        statement.setObject(place++, value);
                    }
                }
                statement.executeUpdate();
            }
        }
        rows.clear();
    }

    private String insert(int count) {
        String row = "(" + String.join(",", Collections.nCopies(columns.size(), "?")) + ")";
        return "insert into " + table + " (" + String.join(",", columns) + ") values "
                + String.join(",", Collections.nCopies(count, row));
    }
}
