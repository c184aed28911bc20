package vn.nhipcau.platform.login;

import io.quarkus.qute.i18n.MessageBundle;

/** What the pages of this package say; texts in {@code messages/login_vi.properties} and {@code _en}. */
@MessageBundle("login")
public interface LoginMessages {
    String eyebrow();

    String unavailable_title();

    String unavailable();

    String unavailable_residents();

    String left_title();

    String left();

    String try_again();

    String to_help();

    String unfinished_title();

    String unfinished();
}
