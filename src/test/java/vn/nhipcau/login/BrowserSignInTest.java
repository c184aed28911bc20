package vn.nhipcau.login;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.options.RequestOptions;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** Staff sign in with a browser. */
@QuarkusTest
@TestProfile(WithKeycloak.class)
class BrowserSignInTest {

    @TestHTTPResource("")
    String home;

    @Inject
    Records records;

    @Test
    void whoSignsInSeesThePageTheyAskedForAndSignsOutAtTheProviderToo() {
        try (Guest hanh = Guest.at(home)) {
            hanh.browser.open("/my-path");
            hanh.fill("hanh").isCalled("Nguyễn Thị Hạnh");
            hanh.browser.page.waitForURL("**/my-path");
            hanh.browser.page.click("header .me-out");
            hanh.browser.page.waitForURL("**/help");
            // the provider asks for the password again: its own session is over
            hanh.browser.open("/my-path");
            assertThat(hanh.browser.page.locator("#password")).isVisible();
        }
    }

    @Test
    void theRolesOfTheRealmOpenTheirPagesAndNoOthers() {
        try (Guest huy = Guest.at(home);
                Guest hanh = Guest.at(home)) {
            assertEquals(
                    200,
                    huy.signIn("huy").browser.page.navigate(home + "admin/mail").status());
            assertEquals(
                    403,
                    hanh.signIn("hanh")
                            .browser
                            .page
                            .navigate(home + "admin/mail")
                            .status());
            hanh.sees("Bạn không có quyền");
        }
    }

    @Test
    void aWrongPasswordStaysOutside() {
        try (Guest stranger = Guest.at(home)) {
            stranger.browser.open("/my-path");
            stranger.browser.page.fill("#username", "hanh");
            stranger.browser.page.fill("#password", "khong-phai-mat-khau");
            stranger.browser.page.click("#kc-login");
            assertThat(stranger.browser.page.locator("#password")).isVisible();
            assertEquals(Keycloak.address(), stranger.browser.page.url().replaceAll("/realms/.*", ""));
        }
    }

    @Test
    void theStaffCodeOfTheTokenNamesTheRecordAtTheFirstSignIn() {
        String code = records.staff("Trần Thị Thu Sương", "DN-LG-001", null);
        KeycloakAdmin.createUser("Sương", "suong@danang.example", true, "DN-LG-001", "civil-servant");
        try (Guest suong = Guest.at(home)) {
            suong.signIn("suong@danang.example").isCalled("Trần Thị Thu Sương");
        }
        assertEquals("staff code", records.audited("account.linked", code));
    }

    @Test
    void aVerifiedAddressNamesTheRecordAndAnUnverifiedOneDoesNot() {
        records.staff("Lê Quang Vinh", "DN-LG-002", "vinh@danang.example");
        records.staff("Phạm Thị Yến", "DN-LG-003", "yen@danang.example");
        KeycloakAdmin.createUser("Vinh", "vinh@danang.example", true, null, "civil-servant");
        String yen = KeycloakAdmin.createUser("Yến", "yen@danang.example", true, null, "civil-servant");
        try (Guest vinh = Guest.at(home)) {
            vinh.signIn("vinh@danang.example").isCalled("Lê Quang Vinh");
        }
        KeycloakAdmin.changeUser(yen, Map.of("emailVerified", false, "requiredActions", List.of()));
        KeycloakAdmin.changeRealm(Map.of("verifyEmail", false));
        try (Guest unverified = Guest.at(home)) {
            unverified
                    .signIn("yen@danang.example")
                    .sees("Chưa tìm thấy hồ sơ của bạn")
                    .sees("Chưa được xác minh");
        } finally {
            KeycloakAdmin.changeRealm(Map.of("verifyEmail", true));
        }
    }

    @Test
    void unknownStaffReadWhomToAskAndAreLetInOnceTheyAreOnRecord() {
        KeycloakAdmin.createUser("Đỗ Văn Thành", "thanh@danang.example", true, "DN-LG-010", "civil-servant");
        try (Guest thanh = Guest.at(home)) {
            thanh.browser.open("/my-path");
            thanh.fill("thanh@danang.example")
                    .sees("Chưa tìm thấy hồ sơ của bạn")
                    .sees("bộ phận tổ chức cán bộ của đơn vị bạn")
                    .sees("DN-LG-010");
            thanh.browser.photograph("login/unknown-staff");
            thanh.browser.assertFine();
            // pages for everybody stay open
            thanh.browser.open("/help").page.waitForURL("**/help");
            records.staff("Đỗ Văn Thành", "DN-LG-010", null);
            thanh.browser.open("/my-path");
            thanh.isCalled("Đỗ Văn Thành");
        }
    }

    /** A token of two seconds: the session goes on without a way to the provider's page, so that no form is lost. */
    @Test
    void aSessionOutlivesItsToken() {
        KeycloakAdmin.changeRealm(Map.of("accessTokenLifespan", 2));
        try (Guest nam = Guest.at(home)) {
            nam.signIn("nam").isCalled("Nguyễn Hoàng Nam");
            RequestOptions stayHere = RequestOptions.create().setMaxRedirects(0);
            Awaitility.await()
                    .pollInSameThread()
                    .during(Duration.ofSeconds(6))
                    .atMost(Duration.ofSeconds(20))
                    .until(() -> nam.browser
                                    .page
                                    .context()
                                    .request()
                                    .get(home + "desk", stayHere)
                                    .status()
                            == 200);
        } finally {
            KeycloakAdmin.changeRealm(Map.of("accessTokenLifespan", 300));
        }
    }

    @Test
    void aRealmThatGivesNoRolesIsSaidSo() {
        Map<String, Object> mapper = KeycloakAdmin.mappers().stream()
                .filter(one -> one.get("name").equals("roles"))
                .findFirst()
                .orElseThrow();
        KeycloakAdmin.forgetRoles();
        try (Guest lien = Guest.at(home)) {
            lien.signIn("lien").sees("Tài khoản chưa được cấp quyền");
            lien.browser.open("/my-path");
            lien.sees("chưa được cấp vai trò nào");
        } finally {
            KeycloakAdmin.rememberRoles(mapper);
        }
    }
}
