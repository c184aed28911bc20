package vn.nhipcau.volunteering.desk;

import io.quarkus.qute.i18n.MessageBundle;
import vn.nhipcau.volunteering.request.Shelf;

/** What the pages and mail of this package say; texts in {@code messages/desk_vi.properties} and {@code _en}. */
@MessageBundle("desk")
public interface DeskMessages {
    // enums
    @io.quarkus.qute.i18n.Message
    String shelf(Shelf shelf);
    // end enums
    String menu_desk();

    String title();

    String heading_none();

    String heading_waiting(int count);

    String late(int left);

    String new_request();

    String search();

    String search_button();

    String label_show();

    String empty_title();

    String empty_text();

    String found(long total);

    String erased();

    String due(String until);

    String overdue();

    String back();

    String facts();

    String contact();

    String phone();

    String proxy();

    String address();

    String address_none();

    String email();

    String mandate();

    String channel();

    String wishes();

    String company_yes();

    String company_no();

    String note();

    String safety();

    String official_only();

    String alike();

    String alike_text();

    String alike_button();

    String decide();

    String open_title();

    String open_text();

    String topic();

    String topic_choose();

    String tier();

    String tier_suggested(String suggested);

    String minutes();

    String minutes_unit();

    String open_button();

    String reopen_title();

    String reopen_text();

    String invite_title();

    String invite_text();

    String invite_button();

    String terms_title();

    String terms_text();

    String terms_windows();

    String give_up_title();

    String give_up_label();

    String give_up_help();

    String give_up_button();

    String ask_title();

    String ask_label();

    String ask_button();

    String answer_title();

    String answer_label();

    String answer_button();

    String refer_title();

    String refer_label();

    String refer_help();

    String refer_button();

    String reject_title();

    String reject_label();

    String reject_button();

    String cancel_title();

    String cancel_label();

    String cancel_button();

    String duplicate_title();

    String duplicate_label();

    String opened(String which);

    String opened_nobody(String which);

    String given_up(String which);

    String referred(String which);

    String rejected(String which);

    String duplicated(String which);

    String asked(String which);

    String answered(String which);

    String cancelled(String which);

    String written(String which, String code);

    String topic_missing();

    String tier_missing();

    String minutes_invalid();

    String sentence_missing();

    String phone_title();

    String phone_heading();

    String paper();

    String consent_legend();

    String consent_help();

    String save();

    String overtaken_title();

    String overtaken_who(String who, String time);

    String overtaken_now();

    String overtaken_todo();

    String overtaken_typed();

    String somebody();

    String yourself();

    String the_resident();

    String the_system();

    String words_to_tell(String first, String second);
}
