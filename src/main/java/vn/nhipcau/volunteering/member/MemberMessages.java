package vn.nhipcau.volunteering.member;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the pages of this package say; texts in {@code messages/member_vi.properties} and {@code _en}. */
@MessageBundle("member")
public interface MemberMessages {

    @Message
    String shelf(MemberShelf shelf);

    String menu_members();

    String menu_universities();

    String title();

    String heading_waiting(String waiting);

    String heading_none();

    String lead();

    String search();

    String search_button();

    String label_show();

    String empty_title();

    String empty_text();

    String empty_action();

    String born(String year);

    String vetting_pending();

    String vetting_expired(String day);

    String vetting_suspended();

    String vetted_until(String day);

    String confirm(String name);

    String confirm_short();

    String confirmed_flash();

    String universities_eyebrow();

    String universities_title();

    String universities_lead();

    String contact_none();

    String contact_release(String name);

    String contact_release_short();

    String contact_title();

    String contact_text();

    String contact_university();

    String contact_choose();

    String contact_person();

    String contact_name();

    String contact_named(String name, String university);

    String contact_released(String name);

    String university_missing();

    String person_unknown();

    String person_several();

    String not_oneself();
}
