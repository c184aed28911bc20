package vn.nhipcau.training.course;

import io.quarkus.qute.i18n.MessageBundle;

/** What the pages and mail of this package say; texts in {@code messages/course_vi.properties} and {@code _en}. */
@MessageBundle("course")
public interface CourseMessages {
    // enums
    @io.quarkus.qute.i18n.Message
    String mode(CourseMode mode);

    @io.quarkus.qute.i18n.Message
    String group(ContentGroup group);

    @io.quarkus.qute.i18n.Message
    String range(PeriodsRange range);

    @io.quarkus.qute.i18n.Message
    String sort(CourseSort sort);

    // end enums
    String menu_courses();

    String eyebrow();

    String title();

    String headline_open(int count);

    String headline_quiet();

    String headline_found(int count);

    String headline_none();

    String lead();

    String search_label();

    String search();

    String area_all();

    String areas();

    String filter_level();

    String filter_mode();

    String filter_periods();

    String filter_sort();

    String any();

    String apply();

    String clear();

    String none_title();

    String none_text();

    String level_of(int level);

    String leads_to(int level, String name);

    String periods(int periods);

    String seats_left(int seats);

    String line_only();

    String no_class();

    String course_lead(int level, String name, String competency);

    String course_level_heading();

    String classes_heading();

    String classes_none_title();

    String classes_none_text();

    String classes_none_action();

    String when(String day, String time);

    String enrol();

    String join_line();

    String see_class();

    String you_enrolled();

    String you_wait();

    String not_open();

    String in_line(int count);

    String facts_heading();

    String fact_periods();

    String fact_mode();

    String fact_group();

    String fact_for();

    String fact_provider();

    String fact_basis();

    String fact_version();

    String version(int number, String code);

    String fact_review();

    String basis_none();

    String basis_unchecked();

    String review_due();

    String suggestion();

    String unknown_level();

    String unknown_mode();

    String unknown_periods();

    String unknown_sort();

    String search_too_long();
}
