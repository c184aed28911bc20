package vn.nhipcau.insight;

import io.quarkus.qute.i18n.MessageBundle;

/** What the pages and mail of this package say; texts in {@code messages/insight_vi.properties} and {@code _en}. */
@MessageBundle("insight")
public interface InsightMessages {
    String home_title();

    String home_hello(String name);

    String home_nothing(String name);

    String empty_title();

    String empty_text();

    String empty_action();

    String card_now();

    String card_next();

    String card_done();

    String menu_about();

    String about_title();

    String about_heading();

    String about_why();

    String about_residents();

    String about_residents_text();

    String about_ask();

    String about_volunteers();

    String about_volunteers_text();

    String about_join();

    String about_staff();

    String about_staff_text();

    String about_courses();

    String about_safe();

    String about_safe_text();
}
