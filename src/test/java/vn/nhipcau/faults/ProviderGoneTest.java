package vn.nhipcau.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.awaitility.Awaitility;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The identity provider is away: who is in stays in, who needs no account notices nothing. */
@Tag("faults")
class ProviderGoneTest {

    private static final Logger LOG = Logger.getLogger(ProviderGoneTest.class);

    private TwoReplicas city;
    private String servant;

    @BeforeEach
    void begin() throws Exception {
        city = TwoReplicas.running();
        servant = new Stage(city.tables).civilServants(1).get(0);
    }

    @AfterEach
    void back() throws Exception {
        city.provider.close();
        city.provider.open();
        if (!city.two.isAlive()) {
            city.two.ready();
        }
    }

    @Test
    void whoIsSignedInWorksOnAndResidentsNoticeNothing() throws Exception {
        Visitor inside = city.visitor();
        inside.signIn(servant, "civil-servant");
        String bearer = "Bearer " + city.provider.bearer(servant, "civil-servant");
        assertEquals(
                400,
                city.visitor()
                                .postJson("/api/v1/enrolments", "{}", "Authorization", bearer)
                                .status()
                        / 100
                        * 100);
        city.provider.close();
        for (int i = 0; i < 4; i++) {
            assertEquals(200, inside.get("/my-learning").status());
            assertEquals(200, city.visitor().get("/help").status());
            int refused = city.visitor()
                    .postJson("/api/v1/enrolments", "{}", "Authorization", bearer)
                    .status();
            assertTrue(refused == 400 || refused == 422, "a program was answered " + refused);
            assertTrue(city.one.isReady() && city.two.isReady());
        }
    }

    @Test
    void anInstanceThatStartsWithoutItServesResidentsAndLetsPeopleInWhenItIsBack() throws Exception {
        city.provider.close();
        city.two.kill();
        city.two.ready();
        city.one.kill();
        try {
            assertEquals(200, city.visitor().get("/help").status());
            Visitor.Answer away = city.visitor().signIn(servant, "civil-servant");
            Visitor.Answer program = city.visitor()
                    .postJson(
                            "/api/v1/enrolments",
                            "{}",
                            "Authorization",
                            "Bearer " + city.provider.bearer(servant, "civil-servant"));
            LOG.infof(
                    "started without its provider: signing in is answered %d in %s, a program %d in %s",
                    away.status(), away.took(), program.status(), program.took());
            assertTrue(away.took().toSeconds() < 15, away.took().toString());
            assertEquals(503, away.status(), away.body());
            assertTrue(away.body().contains("đăng nhập"), away.body());
            assertEquals(503, program.status(), program.body());
            city.provider.open();
            long back = System.nanoTime();
            Visitor comes = city.visitor();
            Awaitility.await("signing in works again")
                    .atMost(Duration.ofSeconds(30))
                    .until(() -> comes.signIn(servant, "civil-servant").body().contains("/sign-out"));
            LOG.infof("signing in works %s after the provider came back", Duration.ofNanos(System.nanoTime() - back));
        } finally {
            city.one.ready();
        }
    }
}
