package vn.nhipcau.faults;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The tables as they are, past the application; a connection for each question, for the server comes and goes. */
record Tables(String url) {

    long number(String sql, Object... values) {
        return Long.parseLong(column(sql, values).get(0));
    }

    List<String> column(String sql, Object... values) {
        try (Connection connection = open();
                PreparedStatement statement = prepared(connection, sql, values);
                ResultSet rows = statement.executeQuery()) {
            List<String> column = new ArrayList<>();
            while (rows.next()) {
                column.add(rows.getString(1));
            }
            return column;
        } catch (SQLException problem) {
            throw new IllegalStateException(sql, problem);
        }
    }

    int change(String sql, Object... values) {
        try (Connection connection = open();
                PreparedStatement statement = prepared(connection, sql, values)) {
            return statement.executeUpdate();
        } catch (SQLException problem) {
            throw new IllegalStateException(sql, problem);
        }
    }

    private Connection open() throws SQLException {
        return DriverManager.getConnection(url, "root", "");
    }

    private static PreparedStatement prepared(Connection connection, String sql, Object... values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }
}
