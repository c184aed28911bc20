package vn.nhipcau.volunteering.offer;

import io.quarkus.qute.i18n.MessageBundle;

/** What the pages and mail of this package say; texts in {@code messages/offer_vi.properties} and {@code _en}. */
@MessageBundle("offer")
public interface OfferMessages {
    // enums
    @io.quarkus.qute.i18n.Message
    String state(OfferState state);

    @io.quarkus.qute.i18n.Message
    String declined(DeclineReason reason);

    // end enums
    String menu_home();

    String menu_profile();

    String online();

    String distance_under(String band);

    String distance_over(String band);

    String kilometres_about(String kilometresText);

    String minutes_long(String minutesText);

    String reason_NEAREST();

    String reason_SAME_COMMUNE();

    String reason_KILOMETRES(String band);

    String reason_FREE_MORNING(String day);

    String reason_FREE_AFTERNOON(String day);

    String reason_SAME_RESIDENT();

    String reason_DONE_BEFORE(String times);

    String reason_SPEAKS();

    String reason_LIKES();

    String reason_IDLE();

    String term_DISTANCE();

    String term_LOAD();

    String term_CONTINUITY();

    String term_RARE_HELD_BACK();

    String term_OVER_QUALIFIED();

    String term_IDLE();

    String term_PREFERENCE();

    String term_EARLY();

    String constraint_PAUSED();

    String constraint_NOT_VETTED();

    String constraint_UNDER_AGE();

    String constraint_SKILL();

    String constraint_LANGUAGE();

    String constraint_TOO_FAR();

    String constraint_VISITOR_WISH();

    String constraint_TOO_SOON();

    String constraint_NOT_FREE();

    String constraint_VETTING_ENDS();

    String constraint_BUSY();

    String constraint_WEEKLY_CAP();

    String constraint_INVITED_OFTEN();

    String constraint_LIVE_INVITATION();

    String constraint_ASKED_BEFORE();

    String constraint_NEEDS_LEAD();

    String what();

    String when();

    String how_long();

    String where();

    String how_far();

    String mail_subject(String topic, String when);

    String mail_reason();

    String mail_text(String time);

    String mail_why(String reasons);

    String mail_button();

    String expired();

    String withdrawn();

    String taken_by_other();

    String answered_already();

    String not_in_this_state();

    String for_other_person();

    String reason_needed();

    String request_not_open();

    String slot_unknown();

    String enough_invited();

    String not_possible(String why);

    String offer_eyebrow();

    String offer_lead();

    String answer_by(String time);

    String new_offer();

    String why_you(String reasons);

    String safety_title();

    String accept();

    String accept_short();

    String decline();

    String decline_title();

    String decline_legend();

    String decline_send();

    String answered_yes_title();

    String answered_yes_text();

    String answered_no_title();

    String answered_no_text();

    String answered_other_title();

    String to_my_visits();

    String accepted_flash();

    String flash_declined();

    String withdrawn_flash();

    String invited_flash(String name);

    String invited_later_flash(String name);

    String home_title_next(String when);

    String home_title_offers();

    String home_title_free();

    String home_empty_title();

    String home_empty_text();

    String home_edit_profile();

    String home_pending();

    String home_paused();

    String next_visit();

    String address_opens();

    String address_open();

    String words_to_say(String first, String second);

    String arrived();

    String open_visit();

    String cannot_come();

    String call_hotline(String hotlineNumber);

    String later_visits();

    String done_line(String hoursText, String visitsText);

    String withdrawal_title(String when);

    String withdrawal_text();

    String withdrawal_send();

    String keep();

    String suggestions_title_some(String countText, String requestNumber);

    String suggestions_title_none(String requestNumber);

    String suggestions_lead();

    String suggestions_heading();

    String suggestions_more(String countText);

    String invite();

    String points_title(String costText);

    String not_asking();

    String tier_c_note();

    String asked_heading();

    String asked_none();

    String asked_until(String time);

    String removals_heading();

    String removals_lead(String lookedText);

    String removal_line(String removedText, String why);

    String removal_alone(String aloneText);

    String back_to_request(String requestNumber);

    String held_offers(String count);

    String cause_TIME();

    String cause_OFFERS_ENDED();

    String cause_NOBODY();

    String cause_NOBODY_BLOCKED(String why);

    String accept_by_telephone();

    String accepted_by_telephone(String name);

    String needs();

    String home_expired();

    String home_suspended();
}
