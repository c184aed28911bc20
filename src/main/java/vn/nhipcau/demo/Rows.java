package vn.nhipcau.demo;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Rows of one table, written many to a statement: thousands of invented rows must not take thousands of round trips. */
final class Rows {

    private static final int PER_STATEMENT = 500;

    private final String table;
    private final List<String> columns;
    private final List<Object[]> rows = new ArrayList<>();

    Rows(String table, String... columns) {
        this.table = table;
        this.columns = List.of(columns);
    }

    void add(Object... values) {
        if (values.length != columns.size()) {
            throw new IllegalArgumentException(
                    table + ": " + values.length + " values, " + columns.size() + " columns");
        }
        rows.add(values);
    }

    /** Writes everything inside the transaction of the connection. */
    void save(Connection connection) throws SQLException {
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
    }

    private String insert(int count) {
        String row = "(" + "?,".repeat(columns.size() - 1) + "?)";
        return "insert into " + table + " (" + String.join(",", columns) + ") values "
                + String.join(",", java.util.Collections.nCopies(count, row));
    }
}
