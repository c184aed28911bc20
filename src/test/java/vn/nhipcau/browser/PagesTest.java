package vn.nhipcau.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Every page, on a phone and a desktop, in both languages: no CSP complaint, nothing cut off, no key instead of a text, and
 * nothing for axe. Each page is loaded once per language and the screen resized around it; axe looks at the Vietnamese
 * page on both screens, and at the English one on the phone.
 */
@QuarkusTest
class PagesTest {

    private static final int WORKERS = 2;

    @TestHTTPResource("")
    String home;

    @Inject
    EntityManager database;

    private final List<String> problems = Collections.synchronizedList(new ArrayList<>());

    @Test
    void everyPageIsFine() throws Exception {
        // the browser comes first: without one the test is skipped here and not in a worker
        Chromium.get();
        List<List<View>> bySubject = bySubject(views());
        ExecutorService workers = Executors.newFixedThreadPool(WORKERS);
        try {
            List<Callable<Void>> shares = new ArrayList<>();
            for (int worker = 0; worker < WORKERS; worker++) {
                int mine = worker;
                shares.add(() -> look(bySubject, mine));
            }
            for (Future<Void> done : workers.invokeAll(shares)) {
                done.get();
            }
        } finally {
            workers.shutdown();
        }
        assertEquals(List.of(), problems);
    }

    private List<View> views() {
        String request = "select r.%s from HelpRequest r where r.state = %s order by r.id";
        return Views.all(
                one(request.formatted("number", "ON_HOLD and r.heldFrom = ASSIGNED")),
                one(request.formatted("trackingCode", "FULFILLED")),
                one(request.formatted("trackingCode", "NEEDS_INFO")),
                one("select e.code from Enrolment e where e.person.subject = 'hanh' and e.state = WAITING"));
    }

    private String one(String query) {
        return QuarkusTransaction.requiringNew()
                .call(() -> database.createQuery(query, String.class)
                        .setMaxResults(1)
                        .getSingleResult());
    }

    /** The pages of each person, the longest list first so that the workers end together. */
    private static List<List<View>> bySubject(List<View> views) {
        Map<String, List<View>> lists = new LinkedHashMap<>();
        views.forEach(view -> lists.computeIfAbsent(Objects.toString(view.subject(), ""), unknown -> new ArrayList<>())
                .add(view));
        List<List<View>> all = new ArrayList<>(lists.values());
        all.sort((one, two) -> two.size() - one.size());
        return all;
    }

    private Void look(List<List<View>> lists, int worker) {
        for (int i = worker; i < lists.size(); i += WORKERS) {
            try (Visitor visitor = Visitor.with(home, Visitor.DESKTOP, "vi")) {
                String subject = lists.get(i).get(0).subject();
                if (subject != null) {
                    visitor.signIn(subject);
                }
                for (View view : lists.get(i)) {
                    Stream.of("vi", "en").forEach(language -> look(visitor, view, language));
                }
            }
        }
        Chromium.close();
        return null;
    }

    private void look(Visitor visitor, View view, String language) {
        problems.addAll(visitor.look(language, view.path(), view.name()));
        if (view.path().endsWith("/roster")) {
            visitor.on(Visitor.DESKTOP).photographPrinted(language + "-paper/" + view.name());
        }
    }
}
