package vn.nhipcau.training.enrolment;

import io.quarkus.qute.i18n.MessageBundle;

/** What the pages and mail of this package say; texts in {@code messages/enrolment_vi.properties} and {@code _en}. */
@MessageBundle("enrolment")
public interface EnrolmentMessages {
    // enums
    @io.quarkus.qute.i18n.Message
    String run_state(RunState run_state);

    @io.quarkus.qute.i18n.Message
    String state(EnrolmentState state);

    // end enums
    String eyebrow_class(String code);

    String class_lead(String day, String place);

    String heading_starts(String day);

    String seats_left(int seats);

    String seats_of(int seats);

    String full();

    String in_line(int count);

    String nobody_in_line();

    String open_until(String time);

    String open_from(String time);

    String closed();

    String cancelled();

    String enrol();

    String join_line();

    String line_explained();

    String sign_in_to_enrol();

    String only_staff();

    String you_enrolled();

    String you_wait(int step);

    String you_teach();

    String you_completed();

    String roster();

    String withdraw();

    String sessions();

    String session(int number);

    String session_head();

    String session_when();

    String session_place();

    String session_periods();

    String periods(int periods);

    String facts();

    String fact_course();

    String fact_leads();

    String leads_to(int level, String name);

    String fact_mode();

    String fact_host();

    String fact_trainer();

    String trainer_none();

    String fact_length();

    String length(int periods, int count);

    String refused_cancelled();

    String refused_not_yet();

    String refused_closed();

    String refused_own_class();

    String refused_clash(String title, String time);

    String refused_rush();

    String run_cannot_move(String code);

    String cannot_move();

    String withdrawal_too_late();

    String flash_enrolled();

    String flash_waiting(String turn);

    String flash_already();

    String flash_withdrawn(String code);

    String title_learning();

    String headline_coming(int count);

    String headline_one_coming();

    String headline_nothing();

    String lead_left(int left, int number, int year);

    String lead_enough(int number, int year);

    String dial_unit(int year);

    String dial_label(int done, int number, int year);

    String coming();

    String turn_fact(int step);

    String given_up();

    String enrol_again();

    String past();

    String past_none();

    String past_periods(int periods);

    String not_recorded();

    String completed_on(String day);

    String teaching();

    String seats_taken(int count, int seats);

    String nothing_title();

    String nothing_text();

    String nothing_action();

    String find_course();

    String groups();

    String withdrawal_title();

    String withdrawal_lose_seat(String title, String day, String place);

    String withdrawal_lose_turn(int step, String title, String day);

    String withdrawal_next_line(int count);

    String withdrawal_next_free();

    String withdrawal_back_of_line();

    String withdrawal_calendar();

    String withdrawal_confirm();

    String withdrawal_keep();

    String withdrawal_gone();

    String roster_title();

    String roster_headline(int count, int number);

    String roster_print();

    String roster_no();

    String roster_name();

    String roster_code();

    String roster_state();

    String roster_sign();

    String roster_waiting();

    String roster_empty();

    String mail_reason();

    String mail_button();

    String mail_class();

    String mail_place();

    String mail_session(String index);

    String mail_enrolled_subject(String title, String day);

    String mail_enrolled_text();

    String mail_waiting_subject(String title, String day);

    String mail_waiting_text(String turn);

    String mail_promoted_subject(String title, String day);

    String mail_promoted_text();

    String mail_withdrawn_subject(String title, String day);

    String mail_withdrawn_text();

    String calendar_text(String code, String sessions);

    String held_enrolments(String count);

    String held_classes(String count);

    String merge_same_class(String run);

    String merge_own_class(String run);

    String mail_left_over_subject(String title, String day);

    String mail_left_over_text();
}
