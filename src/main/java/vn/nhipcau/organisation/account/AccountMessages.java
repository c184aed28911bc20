package vn.nhipcau.organisation.account;

import io.quarkus.qute.i18n.MessageBundle;

/** What the pages of this package say; texts in {@code messages/account_vi.properties} and {@code _en}. */
@MessageBundle("account")
public interface AccountMessages {
    String menu_duplicates();

    String not_linked_eyebrow();

    String unknown_staff_title();

    String unknown_staff();

    String unknown_staff_ask();

    String code_taken_title();

    String code_taken();

    String code_taken_ask();

    String address_taken_title();

    String address_taken();

    String address_taken_ask();

    String no_role_title();

    String no_role();

    String no_role_ask();

    String ask_title();

    String contact_name();

    String contact_phone();

    String contact_email();

    String look_again();

    String other_account();

    String read_title();

    String read_name();

    String read_staff_code();

    String read_email();

    String read_none();

    String read_unverified();

    String read_text();

    String duplicates_title();

    String duplicates_none();

    String duplicates_none_text();

    String duplicates_headline(String count);

    String duplicates_lead();

    String column_email();

    String column_keep();

    String column_others();

    String compare();

    String compare_with(String name, String code);

    String with_staff_code(String code);

    String without_staff_code();

    String with_account();

    String without_account();

    String by_hand_title();

    String by_hand_text();

    String by_hand_keep();

    String by_hand_drop();

    String merge_title();

    String merge_headline(String dropped, String kept);

    String merge_not_yet();

    String merge_lead();

    String merge_obstacles();

    String side_kept();

    String side_dropped();

    String side_account();

    String side_holds();

    String holds_nothing();

    String merge_final(String name);

    String merge_now();

    String merge_swap();

    String merge_cancel();

    String merged(String name);

    String record_unknown(String name);

    String record_ambiguous(String name);

    String same_record();

    String own_record();

    String two_staff_codes(String first, String second);

    String two_posts(String position, String unit);

    String held_assignments(String count);

    String release_title();

    String release_text();

    String release_record();

    String release_now();

    String released(String name);

    String subject_invalid();
}
