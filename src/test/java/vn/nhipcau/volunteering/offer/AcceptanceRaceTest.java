package vn.nhipcau.volunteering.offer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.nhipcau.platform.time.TestClock;
import vn.nhipcau.platform.web.Refusal;
import vn.nhipcau.volunteering.request.HalfDay;
import vn.nhipcau.volunteering.request.HelpRequest;
import vn.nhipcau.volunteering.request.RequestState;
import vn.nhipcau.volunteering.visit.Visits;
import vn.nhipcau.volunteering.volunteer.Volunteer;

@QuarkusTest
@Tag("database")
class AcceptanceRaceTest {

    private static final int THREADS = 50;
    private static final String WON = "won";

    @Inject
    Neighbourhood neighbourhood;

    @Inject
    Acceptance acceptance;

    @Inject
    Offers offers;

    @Inject
    Visits visits;

    @Inject
    TestClock clock;

    @AfterEach
    void backToNow() {
        clock.reset();
    }

    @Test
    void fiftyThreadsAcceptOneOfferAndOneWins() throws Exception {
        neighbourhood.nineInTheMorning();
        HalfDay slot = neighbourhood.afternoonIn(4);
        HelpRequest request = neighbourhood.openRequest("20500", slot);
        Offer offer = neighbourhood.invited(request, neighbourhood.volunteer("Lê Văn Nhanh"), slot);

        Map<String, Long> outcomes =
                race(IntStream.range(0, THREADS).mapToObj(i -> offer.code).toList());

        assertEquals(Map.of(WON, 1L, "answered_already", THREADS - 1L), outcomes);
        assertEquals(1, visits.count("request.id", request.id));
        assertEquals(RequestState.ASSIGNED, neighbourhood.stateOf(request));
    }

    @Test
    void ofTwoVolunteersAskedForOneRequestOneGoes() throws Exception {
        neighbourhood.nineInTheMorning();
        HalfDay slot = neighbourhood.afternoonIn(4);
        HelpRequest request = neighbourhood.openRequest("20500", slot);
        Offer one = neighbourhood.invited(request, neighbourhood.volunteer("Trần Thị Một"), slot);
        Offer other = neighbourhood.invited(request, neighbourhood.volunteer("Trần Thị Hai"), slot);

        Map<String, Long> outcomes = race(IntStream.range(0, THREADS)
                .mapToObj(i -> i % 2 == 0 ? one.code : other.code)
                .toList());

        assertEquals(1, outcomes.get(WON));
        assertEquals(THREADS / 2, outcomes.get("taken_by_other"));
        assertEquals(1, visits.count("request.id", request.id));
        assertEquals(1, offers.count("request.id = ?1 and state = ?2", request.id, OfferState.ACCEPTED));
        assertEquals(1, offers.count("request.id = ?1 and state = ?2", request.id, OfferState.SUPERSEDED));
    }

    @Test
    void noVolunteerGetsTwoVisitsAtOneHour() throws Exception {
        neighbourhood.nineInTheMorning();
        HalfDay slot = neighbourhood.afternoonIn(4);
        Volunteer volunteer = neighbourhood.volunteer("Phạm Văn Kép");
        Instant start = slot.starts().plusSeconds(1800);
        List<String> codes = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            HelpRequest request = neighbourhood.openRequest("20500", slot);
            codes.add(neighbourhood.sent(request, volunteer, start.plusSeconds(300L * i)).code);
        }

        Map<String, Long> outcomes = race(codes);

        assertEquals(Map.of(WON, 1L, "overlaps", 5L), outcomes);
        assertTrue(visits.upcoming(volunteer).size() == 1);
    }

    /** What became of each code, all answered at the same moment. */
    private Map<String, Long> race(List<String> codes) throws Exception {
        CountDownLatch gate = new CountDownLatch(1);
        ExecutorService threads = Executors.newFixedThreadPool(codes.size());
        try {
            List<Future<String>> answers = new ArrayList<>();
            for (String code : codes) {
                Callable<String> answer = () -> {
                    gate.await();
                    return outcome(code);
                };
                answers.add(threads.submit(answer));
            }
            gate.countDown();
            List<String> outcomes = new ArrayList<>();
            for (Future<String> answer : answers) {
                outcomes.add(answer.get());
            }
            return outcomes.stream().collect(Collectors.groupingBy(said -> said, Collectors.counting()));
        } finally {
            threads.shutdownNow();
        }
    }

    private String outcome(String code) {
        try {
            acceptance.accept(code);
            return WON;
        } catch (Refusal refusal) {
            return refusal.key;
        }
    }
}
