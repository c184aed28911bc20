package vn.nhipcau.organisation.transfer;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.ByteArrayOutputStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;

/** Uploaded files in the database, in parts that fit into a packet of any server, inside the caller's transaction. */
@ApplicationScoped
class StoredFiles {

    private static final int PART = 512 * 1024;

    @Inject
    EntityManager database;

    @Inject
    AgroalDataSource pool;

    void save(long importId, byte[] content) {
        String sql = "insert into staff_import_part (import_id, number, content) values (?, ?, ?)";
        try (Connection connection = pool.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int from = 0; from < content.length; from += PART) {
                statement.setLong(1, importId);
                statement.setInt(2, from / PART);
                statement.setBytes(
                        3, java.util.Arrays.copyOfRange(content, from, Math.min(from + PART, content.length)));
                statement.executeUpdate();
            }
        } catch (SQLException problem) {
            throw new IllegalStateException("the file could not be stored", problem);
        }
    }

    byte[] read(long importId) {
        List<?> parts = database.createNativeQuery(
                        "select content from staff_import_part where import_id = ?1 order by number", byte[].class)
                .setParameter(1, importId)
                .getResultList();
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        parts.forEach(part -> content.writeBytes((byte[]) part));
        return content.toByteArray();
    }

    void forget(long importId) {
        database.createNativeQuery("delete from staff_import_part where import_id = ?1")
                .setParameter(1, importId)
                .executeUpdate();
    }

    /** Parts and lines of imports that were uploaded before. */
    void forgetBefore(Instant before) {
        for (String table : List.of("staff_import_part", "staff_import_line")) {
            database.createNativeQuery(
                            "delete from " + table
                                    + " where import_id in (select id from staff_import where uploaded_at < ?1 and due_at is null)")
                    .setParameter(1, before)
                    .executeUpdate();
        }
    }
}
