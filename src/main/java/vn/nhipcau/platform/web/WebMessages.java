package vn.nhipcau.platform.web;

import io.quarkus.qute.i18n.MessageBundle;

/** What the pages and mail of this package say; texts in {@code messages/web_vi.properties} and {@code _en}. */
@MessageBundle("web")
public interface WebMessages {
    String to_home();

    String reference(String code);

    String not_found();

    String forbidden();

    String sign_in_needed();

    String unexpected();

    String method_unknown();

    String too_large();

    String media_unknown();

    String not_understood();

    String fields_invalid();

    String changed_meanwhile();

    String page_invalid();

    String size_invalid(String limit);

    String language_unknown();

    String status_400();

    String status_401();

    String status_403();

    String status_404();

    String status_405();

    String status_409();

    String status_410();

    String status_413();

    String status_415();

    String status_422();

    String status_429();

    String status_500();

    String invalid_NotBlank();

    String invalid_NotNull();

    String invalid_NotEmpty();

    String invalid_Size(String limit);

    String invalid_Max(String limit);

    String invalid_Min(String limit);

    String invalid_Pattern();

    String invalid_Email();

    String invalid_AssertTrue();

    String skip_to_content();

    String sign_in();

    String sign_out();

    String menu();

    String main_menu();

    String demo_note();

    String footer_what();

    String footer_not_official();

    String footer_privacy();

    String footer_licence();

    String optional();

    String errors_title();

    String pager_label();

    String pager_previous();

    String pager_next();
}
