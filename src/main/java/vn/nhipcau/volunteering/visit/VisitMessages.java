package vn.nhipcau.volunteering.visit;

import io.quarkus.qute.i18n.MessageBundle;

/** What the pages and mail of this package say; texts in {@code messages/visit_vi.properties} and {@code _en}. */
@MessageBundle("visit")
public interface VisitMessages {
    // enums
    @io.quarkus.qute.i18n.Message
    String state(VisitState state);

    // end enums
    String overlaps();

    String not_in_this_state();

    String codes_used_up();

    String done_eyebrow();

    String done_title(String hoursText, long visits);

    String done_empty();

    String done_empty_title();

    String done_empty_text();

    String done_empty_action();

    String done_minutes(int minutes);

    String suspended();

    String suspended_note();

    String mail_suspended_subject(String when);

    String mail_suspended_text(String when);

    String what();

    String when();

    String where();

    String mail_planned_subject(String when);

    String mail_reason_volunteer();

    String mail_planned_text();

    String mail_address_later();

    String mail_cancelled_subject(String when);

    String mail_cancelled_text(String when);

    String mail_reason_resident();

    String mail_resident_subject(String when);

    String calendar_text();

    String open_visit();

    String open_tracking();

    String safety_rule();

    String visit_eyebrow(String visitNumber);

    String visit_online_hint();

    String minutes_about(String minutesText);

    String words_title();

    String you_say();

    String they_answer();

    String door_title();

    String door_opens(String time);

    String door_opens_why();

    String door_closed();

    String door_logged();

    String address_missing();

    String phone();

    String address();

    String resident();

    String check_in_title();

    String slip_code_label();

    String check_in();

    String checked_in();

    String checked_in_at(String time);

    String slip_code_wrong();

    String safety_title();

    String language_note();

    String back();

    String cannot_come();

    String call_hotline(String hotlineNumber);

    String tracking_eyebrow(String requestNumber);

    String next_assigned(String name, String when);

    String who_comes();

    String words_for_resident();

    String they_say();

    String you_answer();

    String tracking_code();

    String print_slip();

    String real_visit_link();

    String no_slip_yet();

    String slip_title();

    String slip_code_title();

    String slip_code_hint();

    String slip_hotline(String hotlineNumber);

    String slip_wrong_word(String hotlineNumber);

    String print();

    String verify_title();

    String verify_lead();

    String verify_number();

    String verify_number_help();

    String verify_word();

    String verify_send();

    String verify_yes();

    String verify_no(String hotlineNumber);

    String verify_needed();

    String too_many_tries(String hotlineNumber);

    String held_visits(String count);

    String under_way();

    String needs();

    String door_title_centre();

    String door_title_online();

    String door_not_agreed();

    String phone_of_proxy(String name);

    String mail_words_later();

    String mail_resident_text_home(String name, String from);

    String mail_resident_text_centre(String name, String from);

    String mail_resident_text_online(String name, String from);

    String mail_resident_words_home(String first, String second);

    String mail_resident_words_centre(String first, String second);

    String mail_resident_words_online(String first, String second);

    String mail_resident_gone_subject(String when);

    String mail_resident_gone_text(String name, String when);

    String mail_resident_held_subject(String when);

    String mail_resident_held_text(String name, String when);

    String open_request();

    String slip_wrong_word_away(String hotlineNumber);
}
