package vn.nhipcau.volunteering.desk;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.nhipcau.platform.access.Role;
import vn.nhipcau.platform.time.TestClock;
import vn.nhipcau.platform.web.Browserless;
import vn.nhipcau.volunteering.offer.Neighbourhood;
import vn.nhipcau.volunteering.request.Asking;
import vn.nhipcau.volunteering.request.HelpRequest;
import vn.nhipcau.volunteering.request.HelpRequests;
import vn.nhipcau.volunteering.request.RequestDesk;
import vn.nhipcau.volunteering.request.Seen;
import vn.nhipcau.volunteering.request.Triage;

/** What is the officer's work today, and what is somebody else's. */
@QuarkusTest
@Tag("database")
@TestSecurity(user = "mai", roles = Role.OFFICER)
class TodayTest {

    @Inject
    RequestDesk desk;

    @Inject
    HelpRequests requests;

    @Inject
    Neighbourhood neighbourhood;

    @Inject
    Triage triage;

    @Inject
    TestClock clock;

    private final Browserless browser = new Browserless();

    @Test
    void anOpenRequestWithoutInvitationIsTodaysWorkAndAHeldOneIsNot() {
        RequestDesk.Waiting before = desk.waiting(Neighbourhood.EVERYWHERE);
        HelpRequest request = neighbourhood.openRequest("20500", neighbourhood.afternoonIn(4));
        assertEquals(before.count() + 1, desk.waiting(Neighbourhood.EVERYWHERE).count());
        browser.get("/desk/requests/" + request.number).then().body(containsString("Mời tình nguyện viên"));
        today(request.number).body(containsString("/desk/requests/" + request.number));
        QuarkusTransaction.requiringNew().run(() -> requests.held(requests.findById(request.id), "Lo ngại"));
        assertEquals(before, desk.waiting(Neighbourhood.EVERYWHERE));
        given().queryParams("show", "HELD", "q", request.number)
                .get("/desk")
                .then()
                .body(containsString("/desk/requests/" + request.number));
    }

    @Test
    void aQuestionNobodyAnsweredInTimeIsTheOfficersAgain() {
        String number = number(Asking.atTheCentre());
        triage.ask(Neighbourhood.EVERYWHERE, Seen.asItIs(number), "Máy hiệu gì ạ?");
        int waiting = desk.waiting(Neighbourhood.EVERYWHERE).count();
        today(number).body(not(containsString("/desk/requests/" + number)));
        clock.move(Duration.ofDays(9));
        try {
            today(number).body(containsString("/desk/requests/" + number));
            assertTrue(desk.waiting(Neighbourhood.EVERYWHERE).count() > waiting);
        } finally {
            clock.reset();
        }
    }

    @Test
    void thatNobodyCouldBeFoundIsToldToAResidentWhoGaveAnEmail() {
        HelpRequest request = neighbourhood.openRequest("20500", neighbourhood.afternoonIn(4));
        QuarkusTransaction.requiringNew().run(() -> requests.escalated(requests.findById(request.id), "TIME"));
        triage.giveUp(Neighbourhood.EVERYWHERE, Seen.asItIs(request.number), "Đã gọi xin lỗi");
        given().queryParam("q", request.number)
                .get("/dev/mail")
                .then()
                .body(containsString("Yêu cầu " + request.number + ": chưa tìm được người giúp"));
    }

    private static ValidatableResponse today(String number) {
        return given().queryParams("show", "TODAY", "q", number).get("/desk").then();
    }

    private static String number(Asking asking) {
        return given().get("/api/v1/requests/" + asking.code()).then().extract().path("number");
    }
}
