package vn.nhipcau.browser;

import com.microsoft.playwright.options.FilePayload;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.nhipcau.organisation.transfer.ImportRounds;

/** The officer of the city brings the staff list: a file with errors, the same without, the progress, the report. */
@QuarkusTest
class StaffImportJourneyTest {

    @TestHTTPResource("")
    String home;

    @Inject
    ImportRounds rounds;

    @AfterEach
    void tidy() {
        rounds.tidy();
    }

    @ParameterizedTest
    @ValueSource(ints = {Visitor.PHONE, Visitor.DESKTOP})
    void fromTheFileToTheReport(int width) {
        rounds.tidy();
        try (Visitor bao = Visitor.with(home, width, "vi")) {
            bao.signIn("bao").open("/staff-imports");
            look(bao, width, "empty");

            bring(bao, ImportRounds.file(40, true));
            bao.page.waitForSelector("text=dòng cần sửa");
            bao.page.click(".chip:has-text('Lỗi')");
            bao.page.waitForSelector("text=không có đơn vị mã 20999");
            look(bao, width, "errors");

            bao.open("/staff-imports");
            bring(
                    bao,
                    new FilePayload(
                            "danh-sach.xlsx",
                            "application/octet-stream",
                            "%PDF-1.7".getBytes(java.nio.charset.StandardCharsets.UTF_8)));
            bao.page.waitForSelector("text=Đây là tệp PDF");
            look(bao, width, "unreadable");

            bring(bao, ImportRounds.file(40, false));
            bao.page.waitForSelector("text=Sẵn sàng nhập");
            look(bao, width, "clean");

            bao.page.click("text=Xác nhận nhập");
            bao.page.waitForSelector("progress");
            look(bao, width, "progress");
            rounds.run();
            // the page asks by itself
            bao.page.waitForSelector("text=Đã nhập xong");
            look(bao, width, "report");

            bao.open("/staff-imports");
            look(bao, width, "list");
        }
    }

    private static void bring(Visitor visitor, byte[] file) {
        bring(visitor, new FilePayload("Danh sách cán bộ tháng 11.csv", "text/csv", file));
    }

    private static void bring(Visitor visitor, FilePayload file) {
        visitor.page.setInputFiles("#file", file);
        visitor.page.click("text=Tải lên và xem trước");
    }

    private static void look(Visitor visitor, int width, String state) {
        visitor.photograph("staff-import-" + state + "-" + width);
        visitor.assertFine();
    }
}
