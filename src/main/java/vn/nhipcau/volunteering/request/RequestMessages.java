package vn.nhipcau.volunteering.request;

import io.quarkus.qute.i18n.MessageBundle;

/** What the pages and mail of this package say; texts in {@code messages/request_vi.properties} and {@code _en}. */
@MessageBundle("request")
public interface RequestMessages {
    // enums
    @io.quarkus.qute.i18n.Message
    String state(RequestState state);

    @io.quarkus.qute.i18n.Message
    String half(DayHalf half);

    @io.quarkus.qute.i18n.Message
    String need(FixedNeed need);

    @io.quarkus.qute.i18n.Message
    String urgency(Urgency urgency);

    @io.quarkus.qute.i18n.Message
    String mandate(Mandate mandate);

    @io.quarkus.qute.i18n.Message
    String channel(Channel channel);

    @io.quarkus.qute.i18n.Message
    String tier(RiskTier tier);

    // end enums
    String agree_processing();

    String agree_disclosure();

    String agree_mandate();

    String agree_feedback();

    String menu_help();

    String eyebrow();

    String landing_title();

    String landing_heading();

    String landing_lead();

    String track_heading();

    String track_label();

    String track_button();

    String track_safety();

    String step_what();

    String step_where();

    String step_contact();

    String tiles_heading();

    String where_title();

    String where_heading();

    String about();

    String change();

    String topic();

    String topic_which();

    String commune();

    String commune_help();

    String village();

    String village_help();

    String place_label();

    String company_label();

    String company_help();

    String company_yes();

    String company_no();

    String windows();

    String windows_help();

    String windows_later();

    String spoken_label();

    String wish_label();

    String label_need();

    String label_urgency();

    String more_wishes();

    String continue_();

    String back();

    String contact_title();

    String contact_heading();

    String resident_name();

    String phone();

    String phone_help();

    String address();

    String address_help();

    String email();

    String email_help();

    String label_mandate();

    String proxy_heading();

    String proxy_name();

    String proxy_phone();

    String note();

    String note_help();

    String label_consent();

    String consent_help();

    String trap();

    String send();

    String send_note();

    String receipt_title();

    String receipt_heading();

    String receipt_code();

    String receipt_keep();

    String receipt_track();

    String receipt_safety();

    String print();

    String number();

    String tracking_code();

    String next_heading();

    String times();

    String sent_at();

    String label_state();

    String place();

    String track_title();

    String cancel_summary();

    String cancel_text();

    String cancel_button();

    String cancelled();

    String answer_label();

    String answer_button();

    String answer_missing();

    String answered();

    String code_unknown_title();

    String code_unknown_text();

    String code_unknown_action();

    String next_submitted(String commune, String until);

    String next_needs_info(String commune, String question);

    String next_referred(String where);

    String next_rejected(String reason);

    String next_duplicate(String original);

    String next_open(String until);

    String next_clustered(String commune);

    String next_assigned();

    String next_escalated(String commune);

    String next_on_hold(String commune);

    String next_fulfilled();

    String next_follow_up();

    String next_unmet();

    String next_cancelled();

    String next_closed();

    String mail_received(String which);

    String mail_needs_info(String which);

    String mail_referred(String which);

    String mail_rejected(String which);

    String mail_open(String which);

    String mail_cancelled(String which);

    String mail_unmet(String which);

    String mail_reason();

    String mail_button();

    String tile_unknown();

    String topic_unknown();

    String topic_official_only();

    String place_not_possible();

    String company_missing();

    String window_missing();

    String window_invalid();

    String window_too_far(String most);

    String choice_unknown();

    String commune_unknown();

    String commune_several(String names);

    String phone_invalid();

    String proxy_name_missing();

    String proxy_phone_missing();

    String consent_processing_missing();

    String consent_disclosure_missing();

    String consent_mandate_missing();

    String trap_filled();

    String too_many_requests(String when);

    String too_many_codes(String when);

    String key_reused();

    String key_invalid();

    String duplicate_of_itself();

    String duplicate_unknown();

    String duplicate_is_over(String original);

    String times_over();

    String held_now();

    String forbidden_now();

    String not_on_hold();

    String answer_late(String answer);

    String not_ready_to_open();

    String commune_not_yours();

    String commune_missing();

    String village_missing();

    String name_missing();

    String phone_missing();

    String consent_disclosure_missing_online();

    String proxy_without_mandate();
}
