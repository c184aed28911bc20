package vn.nhipcau.volunteering.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Map;
import vn.nhipcau.notification.Letter;
import vn.nhipcau.notification.Outbox;
import vn.nhipcau.notification.Recipient;
import vn.nhipcau.platform.language.Language;
import vn.nhipcau.platform.language.Texts;
import vn.nhipcau.platform.text.RandomCode;
import vn.nhipcau.platform.web.PublicAddress;

/** Mail to residents who gave an address: received, asked, referred, not taken, opened, nobody found. Others are called by telephone. */
@ApplicationScoped
class RequestLetters {

    private static final Map<RequestState, String> SUBJECTS = Map.of(
            RequestState.NEEDS_INFO, "mail_needs_info",
            RequestState.REFERRED, "mail_referred",
            RequestState.REJECTED, "mail_rejected",
            RequestState.OPEN, "mail_open",
            RequestState.UNMET, "mail_unmet",
            RequestState.CANCELLED, "mail_cancelled");

    @Inject
    HelpRequests requests;

    @Inject
    WhatNext next;

    @Inject
    Outbox outbox;

    @Inject
    PublicAddress address;

    @Inject
    Texts texts;

    void submitted(@Observes RequestSubmitted event) {
        send(event.request(), "mail_received");
    }

    void moved(@Observes RequestMoved event) {
        boolean firstTime = event.transition().from() == RequestState.SUBMITTED
                || event.transition().to() != RequestState.OPEN;
        if (firstTime && SUBJECTS.containsKey(event.transition().to())) {
            send(event.request(), SUBJECTS.get(event.transition().to()));
        }
    }

    private void send(HelpRequest request, String subject) {
        requests.contactOf(request)
                .filter(contact -> contact.email != null)
                .ifPresent(contact -> outbox.send(
                        new Recipient(
                                request.subjectKey,
                                contact.proxyName == null ? contact.residentName : contact.proxyName,
                                contact.email,
                                contact.language),
                        "request." + subject.substring("mail_".length()).replace('_', '-'),
                        letter(request, subject, contact.language)));
    }

    private Letter letter(HelpRequest request, String subject, Language language) {
        return Letter.of(
                        text(language, subject, request.number),
                        text(language, "mail_reason"),
                        next.sentence(request, language))
                .detail(text(language, "number"), request.number)
                .detail(text(language, "topic"), request.topic.name(language))
                .detail(text(language, "tracking_code"), RandomCode.grouped(request.trackingCode))
                .button(text(language, "mail_button"), address.of("/help/track/" + request.trackingCode));
    }

    private String text(Language language, String key, Object... values) {
        return texts.text(language, "request", key, values);
    }
}
