package vn.nhipcau.volunteering.request;

import io.quarkus.qute.i18n.MessageBundle;

/** What the pages and mail of this package say; texts in {@code messages/request_vi.properties} and {@code _en}. */
@MessageBundle("request")
public interface RequestMessages {
    String state_forbids();

    String not_ready_to_open();
}
