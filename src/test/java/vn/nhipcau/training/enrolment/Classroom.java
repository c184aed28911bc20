package vn.nhipcau.training.enrolment;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import vn.nhipcau.organisation.staff.Person;
import vn.nhipcau.organisation.unit.Units;
import vn.nhipcau.platform.text.RandomCode;
import vn.nhipcau.training.course.Courses;

/** Makes classes and learners of their own for a test, and looks at what became of them. */
@ApplicationScoped
public class Classroom {

    @Inject
    EntityManager database;

    @Inject
    Courses courses;

    @Inject
    Units units;

    @Inject
    Enrolments enrolments;

    @Inject
    Clock clock;

    /** An open class of C024 that first meets in so many days, at eight, for half a day. */
    String openClass(int seats, int daysAhead) {
        return inClass(seats, daysAhead, null);
    }

    String openClassOf(Person trainer, int seats, int daysAhead) {
        return inClass(seats, daysAhead, trainer);
    }

    private String inClass(int seats, int daysAhead, Person trainer) {
        return QuarkusTransaction.requiringNew().call(() -> {
            Instant now = clock.instant();
            Instant start = now.plus(Duration.ofDays(daysAhead));
            CourseRun run = new CourseRun(
                            "T-" + RandomCode.next(),
                            courses.byCode("C024").orElseThrow(),
                            units.byCode("20341").orElseThrow(),
                            "Hội trường UBND phường Tam Kỳ",
                            seats)
                    .registration(now.minus(Duration.ofDays(1)), start.minus(Duration.ofHours(1)))
                    .meets(start, start.plus(Duration.ofHours(3)), 4)
                    .meets(start.plus(Duration.ofHours(5)), start.plus(Duration.ofHours(8)), 4);
            run.moveTo(RunState.OPEN);
            database.persist(trainer == null ? run : run.taughtBy(database.find(Person.class, trainer.id)));
            return run.code;
        });
    }

    List<Person> learners(int count) {
        return QuarkusTransaction.requiringNew().call(() -> {
            List<Person> people = new ArrayList<>();
            for (int i = 1; i <= count; i++) {
                Person person = new Person("Học viên " + i, null, "hocvien" + i + "@example.com")
                        .known("learner-" + RandomCode.next());
                database.persist(person);
                people.add(person);
            }
            return people;
        });
    }

    Person person(String subject) {
        return database.createQuery("from Person where subject = :subject", Person.class)
                .setParameter("subject", subject)
                .getSingleResult();
    }

    /** For threads that have no request of their own. */
    @ActivateRequestContext
    Receipt enrol(Person person, String classCode) {
        return enrolments.enrol(person, classCode);
    }

    @ActivateRequestContext
    Receipt withdraw(Person person, String code) {
        return enrolments.withdraw(person, code);
    }

    CourseRun run(String code) {
        return QuarkusTransaction.requiringNew()
                .call(() -> database.createQuery("from CourseRun where code = :code", CourseRun.class)
                        .setParameter("code", code)
                        .getSingleResult());
    }

    /** The enrolments of a class, those in line in their order. */
    List<Enrolment> of(String classCode) {
        return QuarkusTransaction.requiringNew()
                .call(() -> database.createQuery(
                                "from Enrolment e join fetch e.person where e.run.code = :code order by e.lineNumber, e.id",
                                Enrolment.class)
                        .setParameter("code", classCode)
                        .getResultList());
    }

    /** How many messages of a kind went to these people. */
    long messages(String kind, List<Person> people) {
        return QuarkusTransaction.requiringNew()
                .call(() -> ((Number) database.createNativeQuery(
                                        "select count(*) from outbox_message where kind = :kind and recipient_key in :keys")
                                .setParameter("kind", kind)
                                .setParameter(
                                        "keys",
                                        people.stream().map(one -> one.code).toList())
                                .getSingleResult())
                        .longValue());
    }

    /** The calendar parts of what a person was sent, in order. */
    @SuppressWarnings("unchecked")
    List<String> calendars(Person person) {
        return QuarkusTransaction.requiringNew()
                .call(() -> database.createNativeQuery(
                                "select calendar from outbox_message where recipient_key = :key and calendar is not null order by id",
                                String.class)
                        .setParameter("key", person.code)
                        .getResultList());
    }
}
