package vn.nhipcau.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The pages between an open request and the visit, with the demo's people. */
@QuarkusTest
class VolunteeringPagesTest {

    @TestHTTPResource("")
    String home;

    @Inject
    EntityManager database;

    @Test
    void everyPageOfAVolunteerIsFine() {
        String visit = one("select v.code from Visit v where v.volunteer.person.subject = 'khoa'"
                + " and v.state = PLANNED order by v.id");
        String offer = one("select o.code from Offer o where o.volunteer.person.subject = 'khoa' order by o.id desc");
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("volunteer", "/volunteer");
        pages.put("volunteer-profile", "/volunteer/profile");
        pages.put("volunteer-visit", "/volunteer/visits/" + visit);
        pages.put("volunteer-withdrawal", "/volunteer/visits/" + visit + "/withdrawal");
        pages.put("volunteer-offer", "/volunteer/offers/" + offer);
        assertEquals(List.of(), problems("khoa", pages));
    }

    @Test
    void everyPageOfAResidentIsFine() {
        String code = one("select v.request.trackingCode from Visit v where v.volunteer.person.subject = 'khoa'"
                + " and v.state = PLANNED order by v.id");
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("tracking", "/help/track/" + code);
        pages.put("tracking-slip", "/help/track/" + code + "/slip");
        pages.put("verify", "/help/verify");
        assertEquals(List.of(), problems(null, pages));
    }

    @Test
    void theOfficersSuggestionsAreFine() {
        String number = one("select v.request.number from Visit v where v.volunteer.person.subject = 'khoa'"
                + " and v.state = PLANNED order by v.id");
        String other = one(
                "select o.request.number from Offer o where o.volunteer.person.subject = 'khoa' order by o.id desc");
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("suggestions-assigned", "/desk/requests/" + number + "/suggestions");
        pages.put("request-assigned", "/desk/requests/" + number);
        assertEquals(List.of(), problems("mai", pages));
        pages.clear();
        for (String state : List.of("SUBMITTED", "OPEN", "ESCALATED", "ON_HOLD")) {
            String such = one("select r.number from HelpRequest r where r.state = " + state + " order by r.id");
            pages.put("request-" + state.toLowerCase(Locale.ROOT), "/desk/requests/" + such);
        }
        assertEquals(List.of(), problems("nam", pages));
        assertEquals(
                List.of(), problems("nam", Map.of("suggestions-offered", "/desk/requests/" + other + "/suggestions")));
    }

    private List<String> problems(String subject, Map<String, String> pages) {
        List<String> problems = new ArrayList<>();
        try (Visitor visitor = Visitor.with(home.replaceAll("/$", ""), Visitor.DESKTOP, "vi")) {
            if (subject != null) {
                visitor.signIn(subject);
            }
            for (String language : List.of("vi", "en")) {
                pages.forEach((name, path) -> problems.addAll(visitor.look(language, path, name)));
            }
        }
        return problems;
    }

    private String one(String query) {
        return QuarkusTransaction.requiringNew()
                .call(() -> database.createQuery(query, String.class)
                        .setMaxResults(1)
                        .getSingleResult());
    }
}
