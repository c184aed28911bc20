package vn.nhipcau.faults;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import vn.nhipcau.platform.time.CityClock;

/** People who want something and ask again until they are told yes or no; residents ask until the test has seen enough. */
final class Load {

    private static final long BREATH = 60;

    private final TwoReplicas city;
    private final Ledger ledger = new Ledger();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final List<Future<?>> running = new ArrayList<>();
    private volatile boolean enough;

    private record Wish(String subject, String classCode) {}

    Load(TwoReplicas city) {
        this.city = city;
    }

    /** Everybody wants a seat in the class whose turn it is; every fifth gives it back. */
    Load enrolling(List<String> subjects, List<String> classes) {
        Queue<Wish> wishes = new ConcurrentLinkedQueue<>();
        for (int i = 0; i < subjects.size(); i++) {
            wishes.add(new Wish(subjects.get(i), classes.get(i % classes.size())));
        }
        for (int i = 0; i < 3; i++) {
            run(() -> {
                for (Wish wish = wishes.poll(); wish != null; wish = wishes.poll()) {
                    enrol(wish);
                }
            });
        }
        return this;
    }

    /** Both volunteers of each request say yes at about the same time. */
    Load accepting(List<Stage.Invited> invitations) {
        for (int half = 0; half < 2; half++) {
            int mine = half;
            run(() -> {
                for (int i = mine; i < invitations.size(); i += 2) {
                    accept(invitations.get(i));
                }
            });
        }
        return this;
    }

    Load asking() {
        for (int i = 0; i < 2; i++) {
            run(() -> {
                while (!enough) {
                    ask();
                }
            });
        }
        return this;
    }

    /** No new requests; waits until everybody has an answer. */
    Ledger finished() throws InterruptedException, ExecutionException, TimeoutException {
        enough = true;
        for (Future<?> one : running) {
            one.get(180, TimeUnit.SECONDS);
        }
        threads.shutdown();
        return ledger;
    }

    private void run(Runnable work) {
        running.add(threads.submit(work));
    }

    private void enrol(Wish wish) {
        Visitor program = city.visitor();
        String bearer = "Bearer " + city.provider.bearer(wish.subject(), "civil-servant");
        String body = "{\"classCode\":\"" + wish.classCode() + "\"}";
        Visitor.Answer answer =
                untilAnswered(() -> program.postJson("/api/v1/enrolments", body, "Authorization", bearer));
        if (answer.isGood()) {
            String code = answer.field("code");
            ledger.enrolments.put(wish.subject() + " " + wish.classCode(), code);
            if (ledger.enrolments.size() % 5 == 0) {
                Visitor.Answer back = untilAnswered(() ->
                        program.postJson("/api/v1/enrolments/" + code + "/withdrawal", "", "Authorization", bearer));
                if (back.isGood()) {
                    ledger.withdrawals.add(code);
                }
            }
        } else {
            throw new IllegalStateException("enrolling was answered " + answer);
        }
    }

    private void accept(Stage.Invited invited) {
        Visitor volunteer = city.visitor();
        Visitor.Answer answer = untilAnswered(() -> volunteer.post(invited.link(), invited.link() + "/acceptance"));
        if (answer.status() == 303) {
            ledger.acceptances.add(invited.code());
        } else if (answer.status() != 409 && answer.status() != 410) {
            throw new IllegalStateException("accepting was answered " + answer);
        }
    }

    private void ask() {
        String key = UUID.randomUUID().toString();
        String body = request(CityClock.ZONE, 6);
        Visitor program = city.visitor();
        Visitor.Answer answer = untilAnswered(() -> program.postJson("/api/v1/requests", body, "Idempotency-Key", key));
        if (answer.status() != 201) {
            throw new IllegalStateException("asking was answered " + answer);
        }
        ledger.requests.put(key, answer.field("trackingCode"));
    }

    private Visitor.Answer untilAnswered(Supplier<Visitor.Answer> ask) {
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(150);
        while (true) {
            breathe();
            Visitor.Answer answer = ask.get();
            ledger.note(answer);
            // somebody was faster in the same moment: asked to try again
            boolean overtaken = answer.body().contains("web.changed_meanwhile");
            boolean answered = answer.status() > 0 && answer.status() < 500 && !overtaken;
            if (answered || System.nanoTime() > until) {
                return answer;
            }
        }
    }

    private static void breathe() {
        try {
            Thread.sleep(BREATH);
        } catch (InterruptedException stopping) {
            throw new IllegalStateException(stopping);
        }
    }

    /** A request for help online, some days from now. */
    static String request(ZoneId zone, int days) {
        return """
                {"topic":"H03","commune":"20500","village":"Thôn Phú Thuận","place":"online","windows":["%s-morning"],
                "residentName":"Bác Trần Thị Sáu","phone":"0905777118","email":"sau@example.com",
                "mandate":"self","consents":["processing","disclosure"]}""".formatted(LocalDate.now(zone).plusDays(days));
    }
}
