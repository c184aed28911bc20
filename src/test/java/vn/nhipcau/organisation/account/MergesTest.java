package vn.nhipcau.organisation.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.nhipcau.organisation.staff.Belongings;
import vn.nhipcau.organisation.staff.People;
import vn.nhipcau.organisation.staff.Person;
import vn.nhipcau.platform.web.Refusal;

/** Two records of one person become one. */
@QuarkusTest
@Tag("database")
class MergesTest {

    @Inject
    Merges merges;

    @Inject
    Twins twins;

    @Inject
    People people;

    @Test
    void everythingMovesAndTheOtherRecordIsGone() {
        Person dropped = twins.learner();
        String staffCode = dropped.staffCode;
        Map<String, Long> held = held(dropped);
        assertTrue(
                held.keySet().containsAll(List.of("held_assignments", "held_evidence", "held_enrolments")), "" + held);
        Person kept = twins.made("Ngô Thị Lụa", null, "lua@vidu.example", "merge-lua");

        merges.merge(kept, dropped);

        Person now = twins.byId(kept.id);
        assertEquals(held, held(now));
        assertNull(twins.byId(dropped.id));
        assertEquals("Ngô Thị Lụa", now.fullName);
        assertEquals("lua@vidu.example", now.email);
        assertEquals(staffCode, now.staffCode);
        assertEquals(
                1,
                twins.rows(
                        "select count(*) from audit_row where action = 'person.merged' and subject_key = ?1",
                        kept.code));
        assertEquals(1, twins.rows("select count(*) from merged_person where code = ?1", dropped.code));
    }

    @Test
    void bothAccountsLeadToTheKeptRecordAlsoAfterAnotherMerge() {
        Person first = twins.made("Hà Văn Sơn", null, "son@vidu.example", "merge-son-1");
        Person second = twins.made("Hà Văn Sơn", null, "son@vidu.example", "merge-son-2");
        Person third = twins.made("Hà Văn Sơn", null, "son@vidu.example", "merge-son-3");
        merges.merge(second, first);
        merges.merge(third, second);
        for (String account : List.of("merge-son-1", "merge-son-2", "merge-son-3")) {
            assertEquals(third.id, people.bySubject(account).orElseThrow().id, account);
        }
    }

    @Test
    void theAccountOfTheDroppedRecordBecomesTheKeptOnesWhereItHasNone() {
        Person kept = twins.made("Hồ Thị Mận", null, null, null);
        merges.merge(kept, twins.made("Hồ Thị Mận", null, null, "merge-man"));
        assertEquals("merge-man", twins.byId(kept.id).subject);
    }

    @Test
    void visitsAndOffersOfTwoProfilesComeTogetherAndOneProfileStays() {
        List<Person> two = twins.volunteers();
        Map<String, Long> one = held(two.get(0));
        Map<String, Long> other = held(two.get(1));
        merges.merge(two.get(0), two.get(1));
        Map<String, Long> both = held(two.get(0));
        for (String kind : List.of("held_visits", "held_offers")) {
            assertEquals(one.getOrDefault(kind, 0L) + other.getOrDefault(kind, 0L), both.getOrDefault(kind, 0L), kind);
        }
        assertEquals(1L, both.get("held_profile"));
    }

    @Test
    void twoStaffCodesAreTwoPeople() {
        assertRefused(
                "two_staff_codes",
                twins.made("Lý Thị Sen", "DN-MG-1", null, null),
                twins.made("Lý Thị Sen", "DN-MG-2", null, null));
    }

    @Test
    void nobodyHoldsTwoPermanentPostsAtOnce() {
        Person one = twins.holder(1);
        Person other = twins.holder(2);
        twins.withoutStaffCode(other);
        assertRefused("two_posts", one, twins.byId(other.id));
    }

    @Test
    void aRecordIsNotMergedWithItself() {
        Person one = twins.made("Lý Thị Huệ", null, null, null);
        assertRefused("same_record", one, one);
    }

    @Test
    void evidenceOnlyFollowsAMergeAndIsNeverChanged() {
        Person holder = twins.learner();
        Person stranger = twins.made("Tô Văn Lạ", null, null, null);
        assertThrows(RuntimeException.class, () -> twins.changeEvidence(holder, "person_id = " + stranger.id));
        assertThrows(RuntimeException.class, () -> twins.changeEvidence(holder, "level = level + 1"));
        assertThrows(RuntimeException.class, () -> twins.changeEvidence(holder, "assessor_id = " + stranger.id));
        assertThrows(RuntimeException.class, () -> twins.changeEvidence(holder, "note = 'khác'"));
    }

    private void assertRefused(String key, Person kept, Person dropped) {
        Map<String, Long> before = held(dropped);
        Refusal refusal = assertThrows(Refusal.class, () -> merges.merge(kept, dropped));
        assertEquals(key, refusal.key);
        assertEquals(before, held(twins.byId(dropped.id)));
    }

    private Map<String, Long> held(Person person) {
        return merges.heldBy(person).stream().collect(Collectors.toMap(Belongings.Held::key, Belongings.Held::count));
    }
}
