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

    String path_title(String gaps);

    String path_text();

    String path_action();

    String path_done_title();

    String path_done_text();

    String path_done_action();

    String class_text(String day, String time, String place);

    String class_action();

    String no_class_title();

    String no_class_text();

    String no_class_action();

    String periods_title(String finished, String wanted, String annum);

    String periods_text();

    String periods_action();

    String vacancies_title(String vacant, String allotted);

    String vacancies_text();

    String vacancies_action();

    String nominate_title();

    String nominate_text();

    String nominate_action();

    String staff_title(String completed);

    String staff_text();

    String staff_action();

    String teach_text(String day, String time, String taken, String capacity);

    String teach_action();

    String teaching_title(String classes);

    String teaching_text();

    String teaching_action();

    String no_teaching_title();

    String no_teaching_text();

    String no_teaching_action();

    String mail_fine_title();

    String mail_fine_text();

    String mail_fine_action();

    String mail_failed_title(String failed);

    String mail_failed_text();

    String mail_failed_action();

    String units_title();

    String units_text();

    String units_action();

    String desk_title(String waiting, String late);

    String desk_text();

    String desk_action();

    String desk_clear_title();

    String desk_clear_text();

    String desk_clear_action();

    String phone_title();

    String phone_text();

    String phone_action();

    String helped_title(String residents);

    String helped_text();

    String helped_action();

    String taught_title(String classes);

    String taught_text();

    String taught_action();

    String mail_sent_title(String sent);

    String mail_sent_text();

    String mail_sent_action();

    String hold_title(String held);

    String hold_text();

    String hold_action();

    String hold_new_title();

    String hold_new_text();

    String hold_new_action();

    String hold_released_title(String released);

    String hold_released_text();

    String hold_released_action();

    String hold_none_title();

    String hold_none_text();

    String hold_none_action();

    String students_title(String students);

    String students_text();

    String students_action();

    String students_pending_title(String waiting);

    String students_pending_text();

    String students_pending_action();

    String students_coming_title(String coming);

    String students_coming_text();

    String students_coming_action();

    String students_served_title(String hoursText, String visitsText);

    String students_served_text();

    String students_served_action();
}
