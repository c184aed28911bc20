package vn.nhipcau.training.path;

import io.quarkus.qute.i18n.MessageBundle;

/** What the pages and mail of this package say; texts in {@code messages/path_vi.properties} and {@code _en}. */
@MessageBundle("path")
public interface PathMessages {
    String menu_path();

    String menu_learning();

    String title();

    String headline_spans(String spans);

    String headline_met();

    String headline_optional(String spans);

    String headline_unknown();

    String number_1();

    String number_2();

    String number_3();

    String number_4();

    String number_5();

    String number_6();

    String number_7();

    String number_8();

    String number_9();

    String number_10();

    String number_more(String amount);

    String dial_unit(int year);

    String dial_label(int done, int number, int year);

    String level_held(int level);

    String level_needed(int level);

    String not_assessed();

    String optional();

    String span_gap(int held, int required);

    String span_unknown(int required);

    String met();

    String met_since(String since, String until);

    String class_open(int periods, String day, String place);

    String class_full(int periods, String day, String place);

    String partly(int level);

    String others(int count);

    String enrolled(String day, String place);

    String waiting(int step, String day);

    String awaiting(String day);

    String no_class(int periods, String title);

    String no_course();

    String enrol();

    String join_line();

    String see_class();

    String see_course();

    String note();

    String unknown_title();

    String unknown_text();

    String unknown_action();

    String awaiting_result(String day);
}
