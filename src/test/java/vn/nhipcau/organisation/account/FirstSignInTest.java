package vn.nhipcau.organisation.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.quarkus.arc.Arc;
import io.quarkus.arc.ManagedContext;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.nhipcau.organisation.account.Decision.Kind;
import vn.nhipcau.organisation.staff.People;
import vn.nhipcau.organisation.staff.Person;
import vn.nhipcau.platform.access.Role;

/** First sign-ins with a database, many at the same moment. */
@QuarkusTest
@Tag("database")
class FirstSignInTest {

    private static final int AT_ONCE = 16;

    @Inject
    Reception reception;

    @Inject
    Accounts accounts;

    @Inject
    Twins twins;

    @Inject
    People people;

    @Test
    void oneAccountArrivingSixteenTimesAtOnceIsOnePerson() throws Exception {
        Account lan = new Account(
                "race-lan", "Mai Thị Lan", "lan.race@vidu.example", true, null, null, Set.of(Role.RESIDENT));
        List<Decision> decisions = allAtOnce(AT_ONCE, number -> lan);
        assertEquals(
                1, decisions.stream().filter(made -> made.kind() == Kind.MADE).count());
        assertEquals(1, people.byEmail("lan.race@vidu.example").size());
        assertEquals(1, twins.rows("select count(*) from person where subject = ?1", "race-lan"));
    }

    @Test
    void oneRecordGoesToOneOfSixteenAccounts() throws Exception {
        Person record = twins.made("Đinh Công Trứ", "DN-RACE-1", null, null);
        List<Decision> decisions = allAtOnce(
                AT_ONCE,
                number -> new Account(
                        "race-tru-" + number, "Trứ", null, false, "DN-RACE-1", null, Set.of(Role.CIVIL_SERVANT)));
        assertEquals(
                1,
                decisions.stream()
                        .filter(made -> made.kind() == Kind.BY_STAFF_CODE)
                        .count());
        assertEquals(
                AT_ONCE - 1,
                decisions.stream()
                        .filter(made -> made.kind() == Kind.CODE_TAKEN)
                        .count());
        assertEquals(
                1,
                twins.rows(
                        "select count(*) from audit_row where action = 'account.linked' and subject_key = ?1",
                        record.code));
    }

    @Test
    void anAddressInAnotherCaseIsTheSameAndOneWithAnAccentIsNot() {
        Person record = twins.made("Cao Thị Thuý", null, "Thuy.Cao@vidu.example", null);
        twins.made("Cao Văn Thúy", null, "thúy.cao@vidu.example", null);
        Decision made = reception.receive(
                new Account("case-thuy", "Thuý", "thuy.cao@vidu.example", true, null, null, Set.of(Role.RESIDENT)));
        assertEquals(Kind.BY_EMAIL, made.kind());
        assertEquals(record.id, made.person().id);
    }

    @Test
    void anUnverifiedAddressIsNotKept() {
        reception.receive(
                new Account("unverified-1", "Bùi Thị Nụ", "nu@vidu.example", false, null, null, Set.of(Role.STUDENT)));
        assertNull(people.bySubject("unverified-1").orElseThrow().email);
    }

    @Test
    void anAccountThatWasMadeAnewIsLinkedOnceTheOldOneIsReleased() {
        Person kept = twins.made("Tạ Thị Mơ", "DN-ANEW-1", null, "mo-old");
        Account anew = new Account("mo-new", "Tạ Thị Mơ", null, false, "DN-ANEW-1", null, Set.of(Role.CIVIL_SERVANT));
        assertEquals(Kind.CODE_TAKEN, reception.receive(anew).kind());
        accounts.release(kept);
        Decision decision = reception.receive(anew);
        assertEquals(Kind.BY_STAFF_CODE, decision.kind());
        assertEquals(kept.id, decision.person().id);
        assertEquals("mo-new", twins.byId(kept.id).subject);
        assertEquals(
                1,
                twins.rows(
                        "select count(*) from audit_row where action = 'account.released' and subject_key = ?1",
                        kept.code));
    }

    @Test
    void aNameOf255CharactersIsKept() {
        String longest = "s".repeat(255);
        reception.receive(new Account(longest, "Vi Văn Dài", null, false, null, null, Set.of(Role.RESIDENT)));
        assertEquals("Vi Văn Dài", people.bySubject(longest).orElseThrow().fullName);
    }

    private interface Arrival {

        Account of(int number);
    }

    private List<Decision> allAtOnce(int times, Arrival arrival) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(times);
        CountDownLatch go = new CountDownLatch(1);
        try {
            List<Future<Decision>> waiting = new ArrayList<>();
            for (int i = 0; i < times; i++) {
                Account account = arrival.of(i);
                waiting.add(threads.submit(() -> {
                    go.await();
                    return inARequest(account);
                }));
            }
            go.countDown();
            List<Decision> decisions = new ArrayList<>();
            for (Future<Decision> one : waiting) {
                decisions.add(one.get());
            }
            return decisions;
        } finally {
            threads.shutdown();
        }
    }

    private Decision inARequest(Account account) {
        ManagedContext request = Arc.container().requestContext();
        request.activate();
        try {
            return reception.receive(account);
        } finally {
            request.terminate();
        }
    }
}
