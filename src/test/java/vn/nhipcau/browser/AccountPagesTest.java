package vn.nhipcau.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.nhipcau.organisation.staff.People;
import vn.nhipcau.organisation.staff.Person;

/** The administrator's pages of duplicate records, and where a sign-in ends that was not finished. */
@QuarkusTest
class AccountPagesTest {

    @TestHTTPResource("")
    String home;

    @Inject
    People people;

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void theyAreFineOnPhonesAndDesktops(String language) {
        Person staff = record("Đoàn Thị Kiều Oanh", "DN-PG-OANH-" + language, language);
        Person account = record("Oanh Đoàn", null, language);
        Map<String, String> pages = Map.of(
                "duplicates", "/admin/duplicates",
                "merge", "/admin/merges?keep=" + staff.code + "&drop=" + account.code,
                "merge-refused", "/admin/merges?keep=DN-000001&drop=DN-000002",
                "unfinished", "/signed-in");
        List<String> problems = new ArrayList<>();
        for (int width : List.of(Visitor.PHONE, Visitor.DESKTOP)) {
            try (Visitor huy = Visitor.with(home, width, language)) {
                huy.signIn("huy");
                pages.forEach((name, path) -> {
                    huy.open(path).photograph(language + "-" + width + "/account-" + name);
                    problems.addAll(huy.problems());
                });
            }
        }
        assertEquals(List.of(), problems);
    }

    private Person record(String name, String staffCode, String language) {
        return QuarkusTransaction.requiringNew().call(() -> {
            Person person = new Person(name, staffCode, "oanh." + language + "@danang.example");
            people.persist(person);
            return person;
        });
    }
}
