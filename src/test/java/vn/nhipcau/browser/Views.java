package vn.nhipcau.browser;

import static io.restassured.RestAssured.given;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Every page of the product, filled with the demo data and, where it can be, empty. */
final class Views {

    private Views() {}

    /**
     * @param held number of a request on hold
     * @param fulfilled tracking code of a request whose visit is over
     * @param given code of Hạnh's place in line
     * @param asked tracking code of a request whose resident is asked something
     */
    static List<View> all(String held, String fulfilled, String asked, String given) {
        String run = first("/api/v1/classes?course=C024", "[0].code");
        List<View> views = new ArrayList<>();
        see(views, null, "/about", "/privacy", "/nowhere");
        see(
                views,
                null,
                "/units",
                "/units?q=khong+co",
                "/units?level=commune&mountain=yes",
                "/units/20900",
                "/units/20333");
        see(views, null, "/courses", "/courses?q=khong+co", "/courses/C024", "/classes/" + run);
        see(views, "hanh", "/", "/my-path", "/my-learning", "/courses/C024", "/classes/" + run, "/units/20900");
        see(views, "hanh", "/positions", "/positions/POS-34", "/competencies", "/competencies/LAND-02", "/my-evidence");
        see(views, "hanh", "/my-evidence/self-assessments/new?competency=LAND-06");
        see(views, "hanh", "/enrolments/" + given + "/withdrawal");
        see(views, "ha", "/", "/people", "/people?q=khong+co", "/staff-imports", "/units/20900");
        see(views, "bao", "/", "/people?q=hanh", "/staff-imports");
        see(views, "duc", "/", "/my-learning", "/my-path", "/classes/" + run + "/roster");
        see(views, "lien", "/");
        see(views, "huy", "/", "/admin/mail", "/admin/mail?state=failed");
        see(views, null, "/dev/mail", "/help", "/help/new?tile=VNEID", "/help/verify", "/help/track/000000000000");
        see(views, "mai", "/", "/desk", "/desk?q=khong+co", "/desk/requests/new");
        see(views, "mai", "/desk/volunteers", "/desk/volunteers?show=ALL");
        see(views, "nam", "/universities");
        see(views, "nam", "/", "/desk");
        see(views, "khoa", "/volunteer", "/volunteer/profile");
        see(views, "tin", "/volunteer");
        see(views, "khoa", "/volunteer/visits");
        see(views, "anh", "/", "/students", "/students?show=PENDING", "/students?show=SERVED", "/students?q=khong+co");
        see(views, "bich", "/", "/safeguarding/holds", "/safeguarding/holds/" + held);
        see(views, null, "/help/track/" + fulfilled, "/help/track/" + asked);
        return views;
    }

    private static void see(List<View> views, String subject, String... paths) {
        Stream.of(paths).map(path -> new View(path, subject)).forEach(views::add);
    }

    private static String first(String address, String path) {
        return given().get(address).path(path);
    }
}
