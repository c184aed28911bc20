package vn.nhipcau.volunteering.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** Remembers the keys of creating posts and what they were answered. */
@ApplicationScoped
class RepeatedPosts {

    @Inject
    EntityManager database;

    @Inject
    Clock clock;

    /** True for the first who comes with this key; a second one waits here until the first has committed. */
    boolean claim(String key, String body) {
        return database.createNativeQuery(
                                "insert ignore into repeated_post (idempotency_key, body_hash, created_at) values (?1, ?2, ?3)")
                        .setParameter(1, key)
                        .setParameter(2, hash(body))
                        .setParameter(3, clock.instant())
                        .executeUpdate()
                == 1;
    }

    void answered(String key, String trackingCode) {
        database.createNativeQuery("update repeated_post set tracking_code = ?2 where idempotency_key = ?1")
                .setParameter(1, key)
                .setParameter(2, trackingCode)
                .executeUpdate();
    }

    /** The first answer's tracking code; empty if the body was another one. */
    Optional<String> answer(String key, String body) {
        List<?> codes = database.createNativeQuery(
                        "select tracking_code from repeated_post where idempotency_key = ?1 and body_hash = ?2")
                .setParameter(1, key)
                .setParameter(2, hash(body))
                .getResultList();
        return codes.stream().findFirst().map(String.class::cast);
    }

    private static String hash(String body) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(body.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
