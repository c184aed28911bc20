package vn.nhipcau.volunteering.request;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.nhipcau.platform.text.RandomCode;

@QuarkusTest
class RepeatedPostsTest {

    private static final String BODY = "{}";

    @Inject
    RepeatedPosts posts;

    @Inject
    ForgetRepeatedPostsJob job;

    @Inject
    EntityManager database;

    @Inject
    Clock clock;

    @Test
    void keysAreForgottenAfterAWeekAndNotBefore() {
        String fresh = claimed(Duration.ZERO);
        String almost = claimed(RepeatedPosts.KEPT.minusMinutes(1));
        String old = claimed(RepeatedPosts.KEPT.plusMinutes(1));
        job.run();
        assertEquals(Optional.of(fresh), answer(fresh));
        assertEquals(Optional.of(almost), answer(almost));
        assertEquals(Optional.empty(), answer(old));
    }

    @Test
    void manyOldKeysGoInSmallBites() {
        for (int i = 0; i < 3; i++) {
            QuarkusTransaction.requiringNew()
                    .run(() -> database.createNativeQuery(
                                    "insert into repeated_post (idempotency_key, body_hash, created_at)"
                                            + " select concat(?1, id), 'x', '2020-01-01' from person order by id limit 400")
                            .setParameter(1, RandomCode.next())
                            .executeUpdate());
        }
        job.run();
        assertEquals(
                0L,
                QuarkusTransaction.requiringNew()
                        .call(() -> ((Number) database.createNativeQuery(
                                                "select count(*) from repeated_post where created_at < '2021-01-01'")
                                        .getSingleResult())
                                .longValue()));
    }

    private String claimed(Duration ago) {
        String key = RandomCode.next();
        QuarkusTransaction.requiringNew().run(() -> {
            posts.claim(key, BODY);
            posts.answered(key, key);
            database.createNativeQuery("update repeated_post set created_at = ?2 where idempotency_key = ?1")
                    .setParameter(1, key)
                    .setParameter(2, clock.instant().minus(ago))
                    .executeUpdate();
        });
        return key;
    }

    private Optional<String> answer(String key) {
        return QuarkusTransaction.requiringNew().call(() -> posts.answer(key, BODY));
    }
}
