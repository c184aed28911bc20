package vn.nhipcau.platform.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

@MessageBundle("web")
interface WebMessages {
    @Message
    String greeting(String name);
}
