package vn.nhipcau.volunteering.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.nhipcau.platform.language.Formats;
import vn.nhipcau.platform.language.Language;
import vn.nhipcau.platform.language.Texts;

/** Says in one sentence what happens next with a request; nothing that names a person. */
@ApplicationScoped
public class WhatNext {

    @Inject
    Texts texts;

    public String sentence(HelpRequest request, Language language) {
        String commune = request.commune.name(language);
        String reason = request.stateReason == null ? "" : request.stateReason;
        return switch (request.state) {
            case SUBMITTED -> text(language, "next_submitted", commune, Formats.dateTime(request.answerDueAt));
            case NEEDS_INFO -> text(language, "next_needs_info", commune, reason);
            case REFERRED -> text(language, "next_referred", reason);
            case REJECTED -> text(language, "next_rejected", reason);
            case DUPLICATE -> text(language, "next_duplicate", reason);
            case OPEN, OFFERED -> text(language, "next_open", Formats.date(request.deadline));
            case CLUSTERED -> text(language, "next_clustered", commune);
            case ASSIGNED -> text(language, "next_assigned");
            case ESCALATED -> text(language, "next_escalated", commune);
            case ON_HOLD -> text(language, "next_on_hold", commune);
            case FULFILLED -> text(language, "next_fulfilled");
            case FOLLOW_UP -> text(language, "next_follow_up");
            case UNMET -> text(language, "next_unmet");
            case CANCELLED -> text(language, "next_cancelled");
            case CLOSED -> text(language, "next_closed");
        };
    }

    private String text(Language language, String key, Object... values) {
        return texts.text(language, "request", key, values);
    }
}
