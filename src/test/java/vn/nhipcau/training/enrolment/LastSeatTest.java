package vn.nhipcau.training.enrolment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.nhipcau.organisation.staff.Person;

/** Many people at one door. */
@QuarkusTest
@Tag("database")
class LastSeatTest {

    private static final int SEATS = 30;
    private static final int PEOPLE = 200;

    @Inject
    Classroom classroom;

    @Test
    void thirtySeatsGoToThirtyPeopleAndTheOthersStandInLine() throws Exception {
        String code = classroom.openClass(SEATS, 20);
        List<Receipt> receipts = allAtOnce(classroom.learners(PEOPLE).stream()
                .<Callable<Receipt>>map(person -> () -> classroom.enrol(person, code))
                .toList());

        assertEquals(PEOPLE, receipts.size());
        assertEquals(SEATS, receipts.stream().filter(Receipt::isEnrolled).count());
        assertEquals(
                places(PEOPLE - SEATS),
                receipts.stream()
                        .filter(Receipt::isWaiting)
                        .map(Receipt::place)
                        .sorted()
                        .toList());
        assertEquals(SEATS, classroom.run(code).taken);
        assertEquals(PEOPLE - SEATS, classroom.run(code).waiting);
        assertEquals(PEOPLE, classroom.of(code).size());
        // whoever asked later, under the lock of the class, stands further back
        List<Instant> asked = classroom.of(code).stream()
                .filter(Enrolment::isWaiting)
                .map(one -> one.askedAt)
                .toList();
        assertEquals(asked.stream().sorted().toList(), asked);
    }

    @Test
    void everySeatGivenBackPromotesExactlyTheNextInLine() throws Exception {
        int seats = 10;
        String code = classroom.openClass(seats, 21);
        List<Person> people = classroom.learners(30);
        List<Receipt> receipts = new ArrayList<>();
        people.forEach(person -> receipts.add(classroom.enrol(person, code)));

        allAtOnce(IntStream.range(0, seats)
                .<Callable<Receipt>>mapToObj(i ->
                        () -> classroom.withdraw(people.get(i), receipts.get(i).code()))
                .toList());

        List<Person> promoted = people.subList(seats, 2 * seats);
        List<Person> stillInLine = people.subList(2 * seats, 30);
        assertEquals(codes(promoted), codesIn(code, EnrolmentState.ENROLLED));
        assertEquals(codes(stillInLine), codesIn(code, EnrolmentState.WAITING));
        assertEquals(seats, classroom.run(code).taken);
        assertEquals(seats, classroom.messages("training.promoted", people));
        assertEquals(seats, classroom.messages("training.promoted", promoted));
        for (Enrolment enrolment : classroom.of(code)) {
            if (promoted.stream().anyMatch(one -> one.code.equals(enrolment.person.code))) {
                String entry = classroom.calendars(enrolment.person).get(0).replaceAll("\\r?\\n[ \\t]", "");
                assertTrue(entry.contains("METHOD:REQUEST"), entry);
                assertTrue(entry.contains("UID:" + enrolment.code + "-1@nhipcau"), entry);
            }
        }
    }

    @Test
    void onePersonAskingTenTimesAtOnceIsEnrolledOnce() throws Exception {
        String code = classroom.openClass(SEATS, 22);
        List<Person> one = classroom.learners(1);
        List<Receipt> receipts = allAtOnce(java.util.Collections.nCopies(10, () -> classroom.enrol(one.get(0), code)));

        assertEquals(1, receipts.stream().map(Receipt::code).distinct().count());
        assertEquals(1, receipts.stream().filter(Receipt::made).count());
        assertEquals(1, classroom.run(code).taken);
        assertEquals(1, classroom.messages("training.enrolled", one));
    }

    @Test
    void onePersonCannotSlipIntoTwoClassesAtTheSameHour() throws Exception {
        List<String> codes = List.of(classroom.openClass(SEATS, 23), classroom.openClass(SEATS, 23));
        Person one = classroom.learners(1).get(0);
        List<Boolean> let = allAtOnce(codes.stream()
                .<Callable<Boolean>>map(code -> () -> {
                    try {
                        return classroom.enrol(one, code).isEnrolled();
                    } catch (vn.nhipcau.platform.web.Refusal clash) {
                        return false;
                    }
                })
                .toList());
        assertEquals(1, let.stream().filter(Boolean::booleanValue).count());
        assertEquals(
                1, codes.stream().mapToInt(code -> classroom.run(code).taken).sum());
    }

    private List<String> codesIn(String classCode, EnrolmentState state) {
        return classroom.of(classCode).stream()
                .filter(enrolment -> enrolment.state == state)
                .map(enrolment -> enrolment.person.code)
                .sorted()
                .toList();
    }

    private static List<String> codes(List<Person> people) {
        return people.stream().map(person -> person.code).sorted().toList();
    }

    private static List<Integer> places(int count) {
        return IntStream.rangeClosed(1, count).boxed().toList();
    }

    /** Starts every task at the same moment on a thread of its own and waits for all answers. */
    private static <T> List<T> allAtOnce(List<Callable<T>> tasks) throws InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newFixedThreadPool(tasks.size());
        CountDownLatch start = new CountDownLatch(1);
        try {
            List<Future<T>> running = tasks.stream()
                    .map(task -> threads.submit(() -> {
                        start.await();
                        return task.call();
                    }))
                    .toList();
            start.countDown();
            List<T> answers = new ArrayList<>();
            for (Future<T> one : running) {
                answers.add(one.get());
            }
            return answers;
        } finally {
            threads.shutdown();
        }
    }
}
