package vn.nhipcau.notification;

import io.quarkus.qute.i18n.MessageBundle;

/** What the pages and mail of this package say; texts in {@code messages/notification_vi.properties} and {@code _en}. */
@MessageBundle("notification")
public interface NotificationMessages {
    // enums
    @io.quarkus.qute.i18n.Message
    String state(MailState state);

    @io.quarkus.qute.i18n.Message
    String cause(MishapCause cause);
    // end enums
    String menu_mail();

    String menu_sent();

    String mail_greeting(String name);

    String mail_greeting_nobody();

    String mail_link_too();

    String mail_why();

    String mail_automatic();

    String admin_eyebrow();

    String admin_all_sent();

    String admin_waiting(int count);

    String admin_failed(int count);

    String admin_lead();

    String admin_title();

    String admin_states();

    String filter_all();

    String filter_kind();

    String filter_kind_all();

    String filter_to();

    String filter_to_help();

    String filter_show();

    String filter_clear();

    String column_to();

    String column_subject();

    String column_state();

    String column_when();

    String attempts(int count);

    String next_attempt(String when);

    String sent_at(String when);

    String created_at(String when);

    String no_address();

    String retry_now();

    String retry_for(String name);

    String retry_all();

    String retried();

    String retried_all(String amount);

    String retry_too_late();

    String unknown_state();

    String filter_too_long();

    String empty_title();

    String empty_text();

    String empty_filtered();

    String dev_title();

    String dev_headline();

    String dev_lead();

    String dev_q();

    String dev_empty();

    String dev_back();

    String dev_html();

    String dev_text();

    String dev_calendar();

    String dev_links();

    String dev_to();

    String dev_kind();

    String dev_frame();

    String has_calendar();
}
