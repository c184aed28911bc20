package vn.nhipcau.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every page, on a phone and a desktop, in both languages: nothing for axe, no CSP complaint, nothing cut off. */
@QuarkusTest
class PagesTest {

    @TestHTTPResource("")
    String home;

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void everyPageIsFine(String language) {
        List<String> problems = new ArrayList<>();
        List<View> views = Views.all();
        for (int width : List.of(Visitor.PHONE, Visitor.DESKTOP)) {
            for (String subject : views.stream().map(View::subject).distinct().toList()) {
                try (Visitor visitor = Visitor.with(home, width, language)) {
                    if (subject != null) {
                        visitor.signIn(subject);
                    }
                    views.stream()
                            .filter(view -> Objects.equals(view.subject(), subject))
                            .forEach(view -> {
                                visitor.open(view.path()).photograph(language + "-" + width + "/" + view.name());
                                problems.addAll(visitor.problems());
                            });
                }
            }
        }
        assertEquals(List.of(), problems);
    }
}
