package vn.nhipcau.platform.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

@MessageBundle("web")
interface WebMessages {
    @Message
    String greeting(String name);

    @Message
    String skip_to_content();

    @Message
    String sign_in();

    @Message
    String sign_out();

    @Message
    String menu();

    @Message
    String main_menu();

    @Message
    String demo_note();

    @Message
    String footer_what();

    @Message
    String footer_not_official();

    @Message
    String footer_privacy();

    @Message
    String footer_licence();

    @Message
    String optional();

    @Message
    String errors_title();

    @Message
    String pager_label();

    @Message
    String pager_previous();

    @Message
    String pager_next();
}
