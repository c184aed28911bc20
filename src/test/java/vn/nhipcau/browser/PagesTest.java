package vn.nhipcau.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every page, on a phone and a desktop, in both languages: nothing for axe, no CSP complaint, nothing cut off. */
@QuarkusTest
class PagesTest {

    @TestHTTPResource("")
    String home;

    /** A page and who looks at it; null is a visitor. */
    record View(String path, String subject) {

        String name() {
            String plain = path.equals("/") ? "home" : path.substring(1).replaceAll("[^a-z0-9]+", "-");
            return plain + (subject == null ? "" : "-" + subject);
        }
    }

    private static final List<View> VIEWS = List.of(new View("/units", null));

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void everyPageIsFine(String language) {
        List<String> problems = new ArrayList<>();
        for (int width : List.of(Visitor.PHONE, Visitor.DESKTOP)) {
            for (String subject : VIEWS.stream().map(View::subject).distinct().toList()) {
                try (Visitor visitor = Visitor.with(address(), width, language)) {
                    if (subject != null) {
                        visitor.signIn(subject);
                    }
                    VIEWS.stream()
                            .filter(view -> java.util.Objects.equals(view.subject(), subject))
                            .forEach(view -> {
                                visitor.open(view.path()).photograph(language + "-" + width + "/" + view.name());
                                problems.addAll(visitor.problems());
                            });
                }
            }
        }
        assertEquals(List.of(), problems);
    }

    private String address() {
        return home.endsWith("/") ? home.substring(0, home.length() - 1) : home;
    }
}
