package vn.nhipcau.privacy;

import io.quarkus.qute.i18n.MessageBundle;

/** What the pages and mail of this package say; texts in {@code messages/notice_vi.properties} and {@code _en}. */
@MessageBundle("notice")
public interface NoticeMessages {
    String title();

    String heading();

    String lead();

    String what_title();

    String what_contact();

    String what_volunteer();

    String what_staff();

    String never_title();

    String never_text();

    String who_title();

    String who_text();

    String long_title();

    String long_text();

    String rights_title();

    String rights_text();
}
