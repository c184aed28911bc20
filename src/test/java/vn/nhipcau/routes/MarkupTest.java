package vn.nhipcau.routes;

import static io.restassured.RestAssured.given;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.nhipcau.platform.access.Role;
import vn.nhipcau.platform.web.Browserless;
import vn.nhipcau.volunteering.offer.Acceptance;
import vn.nhipcau.volunteering.offer.Neighbourhood;
import vn.nhipcau.volunteering.offer.Offer;
import vn.nhipcau.volunteering.request.Asking;
import vn.nhipcau.volunteering.request.HalfDay;
import vn.nhipcau.volunteering.request.HelpRequest;
import vn.nhipcau.volunteering.request.HelpRequests;
import vn.nhipcau.volunteering.volunteer.Volunteer;

/** Whatever people type is shown as text, on every page and in every mail that shows it, and never becomes markup. */
@QuarkusTest
class MarkupTest {

    private static final String PLANTED = "<i id=planted>\"'";
    private static final String SHOWN = "&lt;i id=planted&gt;&quot;&#39;";

    @Inject
    Callers callers;

    @Inject
    Neighbourhood neighbourhood;

    @Inject
    HelpRequests requests;

    @Inject
    Acceptance acceptance;

    @Inject
    EntityManager database;

    @Test
    void ofARequestAndItsDecisions() {
        String code = asking().code();
        String number = request(code).number;
        isText(Role.OFFICER, "/desk/requests/" + number);
        isText(Role.OFFICER, "/desk?show=today&q=" + number);
        callers.as(Role.OFFICER, () -> post("/desk/requests/" + number + "/question", "question", PLANTED));
        isText(Callers.NOBODY, "/help/track/" + code);
        isText(Role.OFFICER, "/desk/requests/" + number);
        callers.as(Callers.NOBODY, () -> post("/help/track/" + code + "/answer", "answer", PLANTED));
        isText(Role.OFFICER, "/desk/requests/" + number);
        for (String[] decision :
                new String[][] {{"referral", "whereTo"}, {"rejection", "reason"}, {"cancellation", "cause"}}) {
            String other = asking().code();
            callers.as(
                    Role.OFFICER,
                    () -> post("/desk/requests/" + request(other).number + "/" + decision[0], decision[1], PLANTED));
            hasNoMarkup(Callers.NOBODY, "/help/track/" + other);
            isText(Role.OFFICER, "/desk/requests/" + request(other).number);
        }
    }

    @Test
    void ofAVolunteerAndAVisit() {
        Volunteer volunteer = neighbourhood.volunteer("Lê " + PLANTED, "planted");
        HalfDay slot = neighbourhood.afternoonIn(18);
        HelpRequest request = neighbourhood.openRequestAt("Thôn " + PLANTED, "20500", slot);
        Offer offer = neighbourhood.sent(request, volunteer, slot.starts());
        String link = "/offers/" + neighbourhood.link(offer);
        isText(Callers.NOBODY, link);
        isText(Role.COORDINATOR, "/desk/requests/" + request.number + "/suggestions");
        acceptance.acceptByTelephone(Neighbourhood.EVERYWHERE, offer.code);
        isText(Callers.NOBODY, link + "/answer");
        isText(Callers.NOBODY, "/help/track/" + request.trackingCode);
        isText(Callers.NOBODY, "/help/track/" + request.trackingCode + "/slip");
    }

    @Test
    void ofANoteAboutOneself() {
        callers.as(
                Role.CIVIL_SERVANT,
                () -> given().contentType("application/json")
                        .body(String.format(
                                "{\"id\":\"%s\",\"competency\":\"LAND-02\",\"level\":1,\"assessedOn\":\"%s\",\"note\":\"%s\"}",
                                UUID.randomUUID(), Asking.day(-1), PLANTED.replace("\"", "\\\"")))
                        .post("/api/v1/me/evidence")
                        .then()
                        .statusCode(201));
        isText(Role.CIVIL_SERVANT, "/my-evidence");
        String hanh = (String) database.createNativeQuery("select code from person where subject = 'hanh'")
                .getSingleResult();
        hasNoMarkup(Role.UNIT_HR, "/people/" + hanh + "/evidence");
    }

    @ParameterizedTest
    @CsvSource({
        "nobody, /courses, q", "nobody, /units, q", "civil-servant, /competencies, q", "civil-servant, /positions, q",
        "unit-hr, /people, q", "officer, /desk, q", "administrator, /admin/mail, to", "nobody, /dev/mail, q"
    })
    void ofASearch(String caller, String page, String parameter) {
        String found = callers.as(
                caller,
                () -> given().queryParam(parameter, PLANTED)
                        .get(page)
                        .then()
                        .extract()
                        .asString());
        assertThat(found, not(containsString("<i id=planted>")));
        assertThat(found, containsString(SHOWN));
    }

    @Test
    void ofAnAddressThatIsNotThere() {
        for (String path : List.of(
                "/%3Ci%20id=planted%3E",
                "/help/track/%3Ci%20id=planted%3E",
                "/courses/%3Ci%20id=planted%3E",
                "/q/%3Ci%20id=planted%3E",
                "/language?to=%3Ci%20id=planted%3E")) {
            hasNoMarkup(Callers.NOBODY, path);
        }
        String page = callers.as(
                Callers.NOBODY,
                () -> post("/help/verify", "number", PLANTED, "word", PLANTED).asString());
        assertThat(page, not(containsString("<i id=planted>")));
        assertThat(page, containsString(SHOWN));
    }

    @Test
    void ofAnyMail() {
        ofARequestAndItsDecisions();
        List<?> mails = database.createNativeQuery(
                        "select html from outbox_message where html like '%id=planted%'", String.class)
                .getResultList();
        assertFalse(mails.isEmpty());
        mails.forEach(html -> assertThat((String) html, not(containsString("<i id=planted>"))));
        List<?> headers = database.createNativeQuery(
                        "select code from outbox_message where subject regexp '[[:cntrl:]]'"
                                + " or recipient_name regexp '[[:cntrl:]]' or address regexp '[[:cntrl:]]'")
                .getResultList();
        assertEquals(List.of(), headers);
    }

    private Asking asking() {
        return Asking.atHome()
                .with("village", "Thôn " + PLANTED)
                .with("residentName", "Bà " + PLANTED)
                .with("address", "Số 9 " + PLANTED)
                .with("note", "Tai kém " + PLANTED)
                .with("email", "planted@example.com")
                .with("mandate", "RELATIVE")
                .with("proxyName", "Con\r\nBcc: x@example.com " + PLANTED)
                .with("proxyPhone", Asking.somePhone())
                .with("consent", "PROCESSING", "DISCLOSURE", "MANDATE");
    }

    private HelpRequest request(String code) {
        return requests.byTrackingCode(code).orElseThrow();
    }

    private Response post(String path, String... fields) {
        return new Browserless().post(path, fields);
    }

    private void isText(String caller, String path) {
        assertThat(path, hasNoMarkup(caller, path), containsString(SHOWN));
    }

    private String hasNoMarkup(String caller, String path) {
        String page = callers.as(
                caller, () -> given().header("Accept", "text/html").get(path).asString());
        assertThat(path, page, not(containsString("<i id=planted>")));
        assertThat(path, page, not(containsString("planted&gt;\"")));
        return page;
    }
}
