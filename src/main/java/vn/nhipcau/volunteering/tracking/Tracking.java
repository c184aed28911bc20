package vn.nhipcau.volunteering.tracking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.nhipcau.platform.language.Formats;
import vn.nhipcau.platform.language.Language;
import vn.nhipcau.platform.language.Texts;
import vn.nhipcau.platform.text.RandomCode;
import vn.nhipcau.platform.time.CityClock;
import vn.nhipcau.volunteering.request.HelpRequest;
import vn.nhipcau.volunteering.request.MeetingWords;
import vn.nhipcau.volunteering.request.RequestState;
import vn.nhipcau.volunteering.request.WhatNext;
import vn.nhipcau.volunteering.visit.Hotline;
import vn.nhipcau.volunteering.visit.Visit;
import vn.nhipcau.volunteering.visit.Visits;

/** Puts a request, by its tracking code, into the resident's words. */
@ApplicationScoped
class Tracking {

    @Inject
    WhatNext next;

    @Inject
    Visits visits;

    @Inject
    Texts texts;

    @Inject
    MeetingWords meeting;

    @Inject
    Hotline hotline;

    /**
     * Who comes, as the resident is told.
     *
     * @param from university or community digital team
     * @param where at home with the village, at the centre, or online
     * @param firstWord the visitor says it
     * @param secondWord the resident answers with it
     */
    record Visitor(
            String number,
            String name,
            String from,
            String when,
            String where,
            boolean atHome,
            int minutes,
            String firstWord,
            String secondWord,
            String slipCode) {

        public String getMinutesText() {
            return String.valueOf(minutes);
        }
    }

    /**
     * @param sentence what happens next
     * @param visitor null while nobody is to come
     */
    record View(
            HelpRequest request,
            String number,
            String code,
            String grouped,
            String topic,
            String sentence,
            Visitor visitor,
            String safety,
            String hotline) {}

    View view(HelpRequest request, Language language) {
        Visitor visitor = request.state == RequestState.ASSIGNED
                ? visits.of(request).map(visit -> visitor(visit, language)).orElse(null)
                : null;
        return new View(
                request,
                request.number,
                request.trackingCode,
                RandomCode.grouped(request.trackingCode),
                request.topic.name(language),
                visitor == null
                        ? next.sentence(request, language)
                        : texts.text(language, "visit", "next_assigned", visitor.name(), visitor.when()),
                visitor,
                request.topic.safety(language),
                hotline.number());
    }

    private Visitor visitor(Visit visit, Language language) {
        return new Visitor(
                visit.number,
                visit.volunteer.person.fullName,
                visit.volunteer.getFrom(),
                Formats.weekday(visit.startsAt.atZone(CityClock.ZONE).toLocalDate(), language.locale()) + ", "
                        + Formats.time(visit.startsAt),
                meeting.where(visit.request, language),
                MeetingWords.isAtHome(visit.request),
                visit.request.minutes,
                visit.firstWord,
                visit.secondWord,
                visit.slipCode());
    }
}
