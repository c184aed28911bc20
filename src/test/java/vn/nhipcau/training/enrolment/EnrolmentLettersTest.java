package vn.nhipcau.training.enrolment;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.nhipcau.organisation.staff.Person;

/** Each learner is written to in the language they chose. */
@QuarkusTest
class EnrolmentLettersTest {

    @Inject
    Classroom classroom;

    @Inject
    EntityManager database;

    @Test
    void whoReadsEnglishIsToldOfSeatAndLineInEnglish() {
        String code = classroom.openClass(1, 23);
        List<Person> two = classroom.learners(2);
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery("update person set language = 'EN' where code in :codes")
                        .setParameter("codes", two.stream().map(one -> one.code).toList())
                        .executeUpdate());
        two.forEach(one -> classroom.enrol(one, code));
        reads(two.get(0), "You have a seat in the class.", "Session 1");
        reads(two.get(1), "You are number 1 on the waiting list.", "Where");
    }

    private void reads(Person person, String... words) {
        String text = QuarkusTransaction.requiringNew().call(() -> (String) database.createNativeQuery(
                        "select plain_text from outbox_message where recipient_key = :key", String.class)
                .setParameter("key", person.code)
                .getSingleResult());
        String flowing = text.replaceAll("\\s+", " ");
        for (String word : words) {
            assertTrue(flowing.contains(word), text);
        }
    }
}
