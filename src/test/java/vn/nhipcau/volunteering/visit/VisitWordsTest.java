package vn.nhipcau.volunteering.visit;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.nhipcau.platform.access.Role;
import vn.nhipcau.platform.time.TestClock;
import vn.nhipcau.platform.web.Browserless;
import vn.nhipcau.volunteering.offer.Acceptance;
import vn.nhipcau.volunteering.offer.Neighbourhood;
import vn.nhipcau.volunteering.offer.Offer;
import vn.nhipcau.volunteering.request.HalfDay;
import vn.nhipcau.volunteering.request.HelpRequest;
import vn.nhipcau.volunteering.volunteer.Volunteer;

/** What volunteer, resident and officer read of one visit: at home, at the centre, on the telephone. */
@QuarkusTest
@TestSecurity(user = "visit-words", roles = Role.STUDENT)
class VisitWordsTest {

    private static int day = 3;

    @Inject
    Neighbourhood neighbourhood;

    @Inject
    Acceptance acceptance;

    @Inject
    EntityManager database;

    @Inject
    TestClock clock;

    private final Browserless browser = new Browserless();
    private HelpRequest request;
    private Offer offer;
    private HalfDay slot;

    @BeforeEach
    void somebodyIsAsked() {
        neighbourhood.nineInTheMorning();
        slot = neighbourhood.afternoonIn(++day);
        request = neighbourhood.openRequest("20500", slot);
        offer = neighbourhood.sent(
                request,
                neighbourhood.volunteer("Lê Thị Lời", "visit-words"),
                slot.starts().plusSeconds(1800));
    }

    @AfterEach
    void backToNow() {
        clock.reset();
    }

    @Test
    void atHomeTheVillageIsNamedAndTheVisitorComesToTheDoor() {
        Visit visit = accepted();
        String letter = letter("volunteering.visit-resident", request.subjectKey);
        assertTrue(letter.contains("sẽ đến nhà giúp bạn"), letter);
        assertTrue(letter.contains("“" + visit.firstWord + "”") && letter.contains("đừng cho vào nhà"), letter);
        browser.get(page(visit))
                .then()
                .body(containsString("Tìm đến nhà"))
                .body(containsString("Phú Thuận, Xã Đại Lộc"))
                .body(containsString("mở lúc"));
        clock.moveTo(visit.startsAt.minus(Duration.ofHours(1)));
        browser.get(page(visit)).then().body(containsString("href=\"tel:+84")).body(not(containsString(">+84")));
    }

    @Test
    void atTheCentreNobodyIsSentToTheVillageAndNothingIsPromisedThatIsNotAgreed() {
        meet("CENTRE", "SIGN_LANGUAGE,BRING_DEVICE");
        takeBackDisclosure();
        browser.get("/volunteer")
                .then()
                .body(containsString("Tại Trung tâm Phục vụ hành chính công, Xã Đại Lộc"))
                .body(containsString("Ngôn ngữ ký hiệu, Mang theo điện thoại hoặc máy để thực hành"));
        Visit visit = accepted();
        browser.get(page(visit))
                .then()
                .body(containsString("Gặp ở trung tâm"))
                .body(containsString("Ngôn ngữ ký hiệu"))
                .body(containsString("nhận nhau bằng từ khóa"))
                .body(not(containsString("Phú Thuận")))
                .body(not(containsString("mở lúc")));
        assertTrue(letter("volunteering.visit-resident", request.subjectKey)
                .contains("sẽ gặp bạn tại Trung tâm Phục vụ hành chính công"));
        String invitation = letter("volunteering.visit-planned", visit.volunteer.person.code);
        assertFalse(invitation.contains("Phú Thuận"), invitation);
        assertTrue(invitation.contains("Ngôn ngữ ký hiệu"), invitation);
        String slip =
                browser.get("/help/track/" + request.trackingCode + "/slip").asString();
        assertTrue(slip.contains("Tại Trung tâm Phục vụ hành chính công"), slip);
        assertFalse(slip.contains("đừng cho vào nhà"), slip);
    }

    @Test
    void onlineTheVolunteerCalls() {
        meet("ONLINE", "");
        Visit visit = accepted();
        browser.get(page(visit))
                .then()
                .body(containsString("Gọi khi đến giờ"))
                .body(containsString("gọi theo số điện thoại"));
        String letter = letter("volunteering.visit-resident", request.subjectKey);
        assertTrue(letter.contains("sẽ gọi điện để giúp bạn") && letter.contains("hãy dập máy"), letter);
    }

    @Test
    void theResidentHearsThatTheVisitorDoesNotCome() {
        Visit visit = accepted();
        neighbourhood.givenBack(visit);
        String letter = letter("volunteering.visit-gone", request.subjectKey);
        assertTrue(letter.contains("Lê Thị Lời không đến được"), letter);
        assertTrue(letter.contains("đừng cho vào nhà"), letter);
    }

    @Test
    void aVolunteerReadsLettersInTheirLanguage() {
        speaks("visit-words", "EN");
        Visit visit = accepted();
        String invitation = letter("volunteering.visit-planned", visit.volunteer.person.code);
        assertTrue(invitation.contains("Where: Phú Thuận, Dai Loc Commune"), invitation);
        speaks("visit-words", "VI");
    }

    @Test
    void anInvitationIsReadInTheVolunteersLanguage() {
        HalfDay free = neighbourhood.afternoonIn(++day);
        HelpRequest asked = neighbourhood.openRequest("20500", free);
        Volunteer volunteer = neighbourhood.volunteer("Lê Thị Anh", "visit-words-en");
        speaks("visit-words-en", "EN");
        neighbourhood.invited(asked, volunteer, free);
        String invitation = letter("volunteering.offer", volunteer.person.code);
        assertTrue(invitation.startsWith("Can you help: "), invitation);
        assertTrue(invitation.contains("A resident near you needs help."), invitation);
        assertTrue(invitation.contains("Where: Phú Thuận, Dai Loc Commune"), invitation);
    }

    @Test
    @TestSecurity(user = "bich", roles = Role.SAFEGUARDING)
    void theResidentHearsThatNobodyComesWhileTheVisitIsOnHold() {
        accepted();
        browser.get("/safeguarding/holds");
        browser.post("/safeguarding/holds", "number", request.number, "reason", "Có dấu hiệu lạ")
                .then()
                .statusCode(303);
        String letter = letter("volunteering.visit-held", request.subjectKey);
        assertTrue(letter.contains("Tạm thời không ai đến"), letter);
        assertTrue(letter.contains("Lê Thị Lời"), letter);
    }

    @Test
    @TestSecurity(
            user = "mai",
            roles = {Role.CIVIL_SERVANT, Role.OFFICER})
    void theOfficerCanTellTheResidentOnTheTelephoneWhoComesAndTheLookIsLogged() {
        Visit visit = accepted();
        long before = looks();
        browser.get("/desk/requests/" + request.number)
                .then()
                .statusCode(200)
                .body(containsString("Lê Thị Lời"))
                .body(containsString(visit.number))
                .body(containsString("“" + visit.firstWord + "”"))
                .body(containsString("“" + visit.secondWord + "”"))
                .body(containsString("/slip\""));
        assertEquals(before + 1, looks());
    }

    private Visit accepted() {
        return acceptance.acceptByTelephone(Neighbourhood.EVERYWHERE, offer.code);
    }

    private void speaks(String subject, String language) {
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery("update person set language = ?1 where subject = ?2")
                        .setParameter(1, language)
                        .setParameter(2, subject)
                        .executeUpdate());
    }

    private static String page(Visit visit) {
        return "/volunteer/visits/" + visit.code;
    }

    private void meet(String place, String needs) {
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery("update help_request set place = ?1, needs = ?2 where id = ?3")
                        .setParameter(1, place)
                        .setParameter(2, needs)
                        .setParameter(3, request.id)
                        .executeUpdate());
    }

    private void takeBackDisclosure() {
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery(
                                "update consent set withdrawn_at = given_at where subject_key = ?1"
                                        + " and purpose = 'request.disclosure'")
                        .setParameter(1, request.subjectKey)
                        .executeUpdate());
    }

    private long looks() {
        return QuarkusTransaction.requiringNew()
                .call(() -> ((Number) database.createNativeQuery(
                                        "select count(*) from disclosure where subject_key = ?1 and because_of = ?2")
                                .setParameter(1, request.subjectKey)
                                .setParameter(2, "request " + request.number)
                                .getSingleResult())
                        .longValue());
    }

    private String letter(String kind, String to) {
        List<?> rows = QuarkusTransaction.requiringNew()
                .call(() -> database.createNativeQuery(
                                "select concat(subject, '\n', plain_text) from outbox_message where kind = ?1"
                                        + " and recipient_key = ?2 order by id desc limit 1")
                        .setParameter(1, kind)
                        .setParameter(2, to)
                        .getResultList());
        assertEquals(1, rows.size(), kind);
        return String.valueOf(rows.get(0)).replaceAll("\\s+", " ");
    }
}
