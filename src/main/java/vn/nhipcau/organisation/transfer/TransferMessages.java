package vn.nhipcau.organisation.transfer;

import io.quarkus.qute.i18n.MessageBundle;
import vn.nhipcau.organisation.staff.AssignmentKind;

/** What the pages and files of this package say; texts in {@code messages/transfer_vi.properties} and {@code _en}. */
@MessageBundle("transfer")
public interface TransferMessages {
    // enums
    @io.quarkus.qute.i18n.Message
    String column(Column column);

    @io.quarkus.qute.i18n.Message
    String columnHelp(Column column);

    @io.quarkus.qute.i18n.Message
    String kind(AssignmentKind kind);

    @io.quarkus.qute.i18n.Message
    String state(ImportState state);
    // end enums
    String menu();

    String title();

    String headline();

    String headline_export();

    String lead();

    String lead_export();

    String upload_title();

    String upload_label();

    String upload_help(String megabytes, String rowLimit);

    String upload_send();

    String upload_secret();

    String files_title();

    String files_template();

    String files_example();

    String files_file(String what, String format);

    String export_title();

    String export_text();

    String export_now();

    String export_history();

    String columns_title();

    String columns_text();

    String columns_column();

    String columns_help();

    String columns_other(String heading);

    String columns_required();

    String recent_title();

    String recent_none();

    String recent_none_text();

    String rows_count();

    String format_xlsx();

    String format_csv();

    String by(String name, String when);

    String checking();

    String checking_text();

    String preview_wrong(String rows);

    String preview_wrong_text();

    String preview_ready(String changes);

    String preview_ready_text();

    String preview_nothing();

    String preview_nothing_text();

    String preview_dry();

    String overtaken();

    String confirm();

    String withdraw();

    String withdrawn();

    String again();

    String applying(String percent);

    String waiting();

    String applying_text();

    String applying_label();

    String reload();

    String done(String changes);

    String done_text(String name, String when);

    String failed();

    String failed_text(String code);

    String withdrawn_title();

    String effect_title();

    String effect_done();

    String effect_people_created();

    String effect_people_changed();

    String effect_posts_created();

    String effect_posts_changed();

    String effect_assignments_created();

    String effect_assignments_changed();

    String effect_assignments_ended();

    String rows_title();

    String rows_filters();

    String rows_row();

    String rows_who();

    String rows_place();

    String rows_says();

    String rows_same();

    String rows_none();

    String rows_forgotten();

    String chip_all();

    String chip_wrong();

    String chip_warned();

    String chip_created();

    String chip_changed();

    String chip_ended();

    String chip_same();

    String mark_wrong();

    String mark_warned();

    String mark_created();

    String mark_changed();

    String mark_ended();

    String at_cell(String cell, String text);

    String file_staff();

    String file_template();

    String file_example();

    String sheet_staff();

    String sheet_guide();

    String guide_column();

    String guide_help();

    String file_missing();

    String file_empty();

    String file_too_large(String limit);

    String file_is_pdf();

    String file_is_old_excel();

    String xlsx_broken();

    String xlsx_bomb();

    String zip_unknown();

    String encoding_utf16();

    String encoding_foreign(String line);

    String csv_broken(String line);

    String too_many_columns(String found, String limit);

    String too_many_rows(String limit);

    String rows_absent();

    String headings_none(String row);

    String heading_unknown(String name);

    String heading_twice(String name);

    String heading_missing(String name);

    String cell_too_long(String limit);

    String cell_without_heading();

    String cell_formula();

    String cell_error();

    String staff_code_invalid(String text);

    String staff_code_missing();

    String name_invalid(String text);

    String name_missing(String code);

    String unit_invalid(String text);

    String unit_missing();

    String unit_unknown(String code);

    String unit_without_staff(String code);

    String position_invalid(String text);

    String position_missing();

    String position_unknown(String code);

    String kind_missing();

    String kind_unknown(String text);

    String starts_missing();

    String date_invalid(String text);

    String ends_before_start();

    String decision_invalid(String text);

    String headcount_invalid(String text, String limit);

    String headcount_missing(String unit, String position);

    String headcount_of_nothing();

    String headcount_differs(String post, String row, String headcount);

    String headcount_exceeded(String post, String headcount, String people);

    String headcount_changed(String before, String now);

    String email_invalid(String text);

    String email_twice(String email, String code, String row);

    String email_taken(String email);

    String phone_invalid(String text);

    String person_differs(String code, String value, String row);

    String row_twice(String row);

    String permanent_twice(String row, String span);

    String permanent_held(String post, String span);

    String permanent_ended(String post, String day);

    String concurrent_alone(String day);

    String secondment_from_nowhere(String day);

    String secondment_at_home(String code);

    String person_created(String name);

    String post_created(String post, String headcount);

    String assignment_created(String kind, String post, String day);

    String value_changed(String name, String before, String now);

    String show_unknown();

    String format_unknown();

    String key_invalid();

    String key_reused();

    String confirm_too_late();

    String confirm_dry_run();

    String confirm_wrong();

    String confirm_nothing();

    String withdraw_too_late();

    String rows_none_text();

    String held_imports(String count);

    String preview_changed();
}
