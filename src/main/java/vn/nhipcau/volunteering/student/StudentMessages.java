package vn.nhipcau.volunteering.student;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the pages of this package say; texts in {@code messages/student_vi.properties} and {@code _en}. */
@MessageBundle("student")
public interface StudentMessages {

    @Message
    String shelf(StudentShelf shelf);

    String menu_students();

    String title();

    String heading_pending(String waiting, String university);

    String heading_fine(String students, String university);

    String lead(String hoursText, String visitsText);

    String search();

    String search_button();

    String label_show();

    String found(long total);

    String empty_title();

    String empty_text();

    String empty_action();

    String student_number(String digits);

    String next(String day, String time, String commune);

    String next_none();

    String hours(String hoursText);

    String visits(String visitsText);

    String vetted_until(String day);

    String vetting_expired(String day);

    String vetting_pending();

    String vetting_suspended();

    String paused();

    String confirm(String name);

    String confirm_short();

    String confirmed_flash();

    String no_university();

    String privacy_note();
}
