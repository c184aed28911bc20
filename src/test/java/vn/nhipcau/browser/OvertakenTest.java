package vn.nhipcau.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import vn.nhipcau.volunteering.request.Asking;

/** While the officer writes, the resident cancels: the officer hears who it was and keeps every word. */
@QuarkusTest
class OvertakenTest {

    @TestHTTPResource("")
    String home;

    @Test
    void theResidentCancelsWhileTheOfficerWrites() {
        String code = Asking.atTheCentre().code();
        try (Visitor mai = Visitor.with(home, Visitor.DESKTOP, "vi");
                Visitor resident = Visitor.with(home, Visitor.PHONE, "vi")) {
            resident.open("/help/track/" + code);
            String number = resident.page.locator("dl.details dd").first().innerText();
            mai.signIn("mai").open("/desk/requests/" + number);
            mai.page
                    .locator("summary", new com.microsoft.playwright.Page.LocatorOptions().setHasText("Hỏi thêm"))
                    .click();
            mai.page.fill("#question", "Điện thoại đang dùng là máy gì ạ?");

            resident.page.locator("details.more > summary").last().click();
            resident.page.locator("form[action$='/cancellation'] button").click();
            assertThat(resident.page.locator("#flash")).containsText("Đã hủy yêu cầu");

            mai.page.locator("form[action$='/question'] button").click();
            assertThat(mai.page.locator(".errors")).containsText("Người dân đã thay đổi yêu cầu này lúc");
            assertThat(mai.page.locator(".errors")).containsText("Điện thoại đang dùng là máy gì ạ?");
            mai.photograph("vi-1280/desk-overtaken-mai");
            mai.assertFine();
            mai.on(Visitor.PHONE).photograph("vi-390/desk-overtaken-mai");
            mai.assertFine();
        }
    }
}
