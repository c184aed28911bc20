package vn.nhipcau.volunteering.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** Remembers the keys of creating posts and what they were answered. */
@ApplicationScoped
class RepeatedPosts {

    /** A program may repeat a post this long and gets the first answer; told in the API's description. */
    static final Duration KEPT = Duration.ofDays(7);

    private static final int BITE = 500;

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

    /**
     * Forgets keys older than {@link #KEPT}: no program still waits for that answer. Small bites, so that no replica
     * holds many locks.
     *
     * @return how many rows went; 0 when nothing is left to forget
     */
    @Transactional
    int forget() {
        return database.createNativeQuery(
                        "delete from repeated_post where created_at < ?1 order by created_at limit " + BITE)
                .setParameter(1, clock.instant().minus(KEPT))
                .executeUpdate();
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
