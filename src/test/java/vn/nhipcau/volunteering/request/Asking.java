package vn.nhipcau.volunteering.request;

import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import vn.nhipcau.platform.time.CityClock;
import vn.nhipcau.platform.web.Browserless;

/** A resident filling the public form: right as it stands, changed field by field. */
public final class Asking {

    private final Map<String, List<String>> fields = new LinkedHashMap<>();

    private Asking() {}

    /** An old lady of Đại Lộc, at the service centre, in a week. */
    public static Asking atTheCentre() {
        return new Asking()
                .with("tile", "VNEID")
                .with("topic", "H03")
                .with("commune", "dai loc")
                .with("village", "Thôn Phú Thuận")
                .with("place", "CENTRE")
                .with("window", day(7) + "-MORNING", day(8) + "-AFTERNOON")
                .with("residentName", "Bà Nguyễn Thị Sáu")
                .with("phone", somePhone())
                .with("consent", "PROCESSING");
    }

    public static Asking atHome() {
        return atTheCentre()
                .with("place", "HOME")
                .with("company", "yes")
                .with("address", "12 Nguyễn Tất Thành")
                .with("consent", "PROCESSING", "DISCLOSURE");
    }

    public static String day(int fromToday) {
        return java.time.LocalDate.now(CityClock.ZONE).plusDays(fromToday).toString();
    }

    /** A number nobody used before, so that limits per number do not meet. */
    public static String somePhone() {
        return "09" + String.format("%08d", ThreadLocalRandom.current().nextInt(100_000_000));
    }

    public Asking with(String field, String... values) {
        fields.put(field, Arrays.asList(values));
        return this;
    }

    public String value(String field) {
        return fields.get(field).get(0);
    }

    public Response send() {
        return send(new Browserless(), "/help/requests");
    }

    public Response send(Browserless browser, String path) {
        return browser.post(path, pairs());
    }

    /** Hands in and answers the tracking code. */
    public String code() {
        String receipt = send().then().statusCode(303).extract().header("Location");
        return receipt.substring(receipt.lastIndexOf('/') + 1);
    }

    public String[] pairs() {
        List<String> pairs = new ArrayList<>();
        fields.forEach((name, values) -> values.forEach(value -> {
            pairs.add(name);
            pairs.add(value);
        }));
        return pairs.toArray(String[]::new);
    }
}
