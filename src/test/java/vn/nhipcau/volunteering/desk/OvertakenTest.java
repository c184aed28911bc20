package vn.nhipcau.volunteering.desk;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.nhipcau.platform.access.Role;
import vn.nhipcau.platform.web.Browserless;
import vn.nhipcau.platform.web.Refusal;
import vn.nhipcau.volunteering.offer.Neighbourhood;
import vn.nhipcau.volunteering.request.Asking;
import vn.nhipcau.volunteering.request.HelpRequests;
import vn.nhipcau.volunteering.request.Seen;
import vn.nhipcau.volunteering.request.Triage;

/** Two people decide about the same request: the slower one hears who was faster and loses no word. */
@QuarkusTest
class OvertakenTest {

    private static final Pattern VERSION = Pattern.compile("name=\"version\" value=\"(\\d+)\"");

    @Inject
    Triage triage;

    @Inject
    HelpRequests requests;

    private final Browserless browser = new Browserless();

    @Test
    @TestSecurity(user = "mai", roles = Role.OFFICER)
    void theSlowerOfficerIsToldWhoWasFasterAndKeepsTheTypedText() {
        String number = number(Asking.atTheCentre().code());
        String version = versionOn(number);
        triage.refer(Neighbourhood.EVERYWHERE, Seen.asItIs(number), "Công an xã");
        browser.post("/desk/requests/" + number + "/question", "version", version, "question", "Máy hiệu gì ạ?")
                .then()
                .statusCode(409)
                .body(containsString("Quyết định của bạn chưa được ghi"))
                .body(containsString("Hệ thống đã thay đổi yêu cầu này lúc"))
                .body(containsString("Máy hiệu gì ạ?"))
                .body(containsString("Công an xã"));
    }

    @Test
    @TestSecurity(user = "mai", roles = Role.OFFICER)
    void whereTheDecisionIsStillPossibleTheFormKeepsEverythingAndTheNextTryCounts() {
        String code = Asking.atTheCentre().code();
        String number = number(code);
        String version = versionOn(number);
        triage.ask(Neighbourhood.EVERYWHERE, Seen.asItIs(number), "Có sim chính chủ chưa?");
        triage.answerByCode(code, "Có rồi");
        String page = browser.post(
                        "/desk/requests/" + number + "/opening",
                        "version",
                        version,
                        "topic",
                        "H03",
                        "tier",
                        "B",
                        "minutes",
                        "77")
                .then()
                .statusCode(409)
                .body(containsString("value=\"77\""))
                .body(containsString("Có rồi"))
                .extract()
                .asString();
        browser.post(
                        "/desk/requests/" + number + "/opening",
                        "version",
                        version(page),
                        "topic",
                        "H03",
                        "tier",
                        "B",
                        "minutes",
                        "77")
                .then()
                .statusCode(303);
        given().get("/api/v1/requests/" + code).then().body("state", is("open"));
    }

    @Test
    @TestSecurity(user = "mai", roles = Role.OFFICER)
    void aSecondWindowOfTheSameOfficerIsNamedAsSuch() {
        String number = number(Asking.atTheCentre().code());
        String version = versionOn(number);
        browser.post("/desk/requests/" + number + "/cancellation", "version", version, "cause", "Đã tự làm được")
                .then()
                .statusCode(303);
        browser.post("/desk/requests/" + number + "/rejection", "version", version, "reason", "Ngoài phạm vi")
                .then()
                .statusCode(409)
                .body(allOf(containsString("Bạn (ở một cửa sổ khác)"), containsString("Ngoài phạm vi")));
    }

    @Test
    @TestSecurity(user = "mai", roles = Role.OFFICER)
    void aWordThatIsTooLongStaysInItsField() {
        String number = number(Asking.atTheCentre().code());
        String essay = "Rất dài. ".repeat(40);
        browser.get("/desk/requests/" + number);
        browser.post("/desk/requests/" + number + "/rejection", "reason", essay)
                .then()
                .statusCode(422)
                .body(containsString(essay.strip()), containsString("không quá 300 ký tự"));
    }

    @Test
    @TestSecurity(user = "mai", roles = Role.OFFICER)
    void aDuplicateOfItselfIsSaidAtTheField() {
        String number = number(Asking.atTheCentre().code());
        browser.get("/desk/requests/" + number);
        browser.post("/desk/requests/" + number + "/duplicate", "original", number)
                .then()
                .statusCode(409)
                .body(containsString("original-error"), not(containsString("chưa được ghi")));
    }

    @Test
    void ofManyDecisionsInOneMomentOneStandsAndTheOthersHearIt() throws Exception {
        String number = number(Asking.atTheCentre().code());
        int seen = QuarkusTransaction.requiringNew()
                .call(() -> requests.inReach(Neighbourhood.EVERYWHERE, number).version);
        int threads = 12;
        CyclicBarrier gate = new CyclicBarrier(threads);
        ExecutorService officers = Executors.newFixedThreadPool(threads);
        List<Callable<String>> decisions = new ArrayList<>();
        for (int i = 0; i < threads; i++) {
            String reason = "Lý do " + i;
            decisions.add(() -> {
                gate.await();
                return reject(new Seen(number, seen), reason);
            });
        }
        List<String> outcomes = new ArrayList<>();
        for (Future<String> one : officers.invokeAll(decisions)) {
            outcomes.add(one.get());
        }
        officers.shutdown();
        assertEquals(1, outcomes.stream().filter("stands"::equals).count(), outcomes.toString());
        assertEquals(threads - 1, outcomes.stream().filter("overtaken"::equals).count(), outcomes.toString());
    }

    @Test
    void ofTwoWhoMarkEachOthersRequestInOneMomentOneRequestStays() throws Exception {
        for (int round = 0; round < 5; round++) {
            List<String> numbers = List.of(
                    number(Asking.atTheCentre().code()),
                    number(Asking.atTheCentre().code()));
            CyclicBarrier gate = new CyclicBarrier(2);
            ExecutorService officers = Executors.newFixedThreadPool(2);
            List<Callable<String>> marks = new ArrayList<>();
            for (int i = 0; i < 2; i++) {
                String mine = numbers.get(i);
                String other = numbers.get(1 - i);
                marks.add(() -> {
                    gate.await();
                    return markDuplicate(mine, other);
                });
            }
            List<String> outcomes = new ArrayList<>();
            for (Future<String> one : officers.invokeAll(marks)) {
                outcomes.add(one.get());
            }
            officers.shutdown();
            outcomes.sort(null);
            assertEquals(List.of("duplicate_is_over", "stands"), outcomes);
        }
    }

    private String markDuplicate(String number, String original) {
        try {
            triage.markDuplicate(Neighbourhood.EVERYWHERE, Seen.asItIs(number), original);
            return "stands";
        } catch (Refusal refusal) {
            return refusal.key;
        }
    }

    private String reject(Seen seen, String reason) {
        try {
            triage.reject(Neighbourhood.EVERYWHERE, seen, reason);
            return "stands";
        } catch (OptimisticLockException faster) {
            return "overtaken";
        } catch (Refusal refusal) {
            return refusal.key;
        }
    }

    private String versionOn(String number) {
        return version(browser.get("/desk/requests/" + number).asString());
    }

    private static String version(String page) {
        Matcher found = VERSION.matcher(page);
        return found.find() ? found.group(1) : "none";
    }

    private static String number(String code) {
        return given().get("/api/v1/requests/" + code).then().extract().path("number");
    }
}
