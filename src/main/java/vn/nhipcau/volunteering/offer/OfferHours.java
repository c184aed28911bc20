package vn.nhipcau.volunteering.offer;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import vn.nhipcau.platform.time.CityClock;

/** The hours in which volunteers are asked: from 07:00 to 20:30. Outside nobody is woken and no time to answer runs. */
final class OfferHours {

    static final LocalTime OPENS = LocalTime.of(7, 0);
    static final LocalTime CLOSES = LocalTime.of(20, 30);
    private static final Duration LONGEST = Duration.ofHours(12);
    private static final Duration URGENT = Duration.ofHours(2);
    private static final int SHARE_OF_TIME_LEFT = 4;

    private OfferHours() {}

    static boolean areOpenAt(Instant moment) {
        LocalTime time = moment.atZone(CityClock.ZONE).toLocalTime();
        return !time.isBefore(OPENS) && time.isBefore(CLOSES);
    }

    /** The moment itself, or the next opening. */
    static Instant fromNext(Instant moment) {
        ZonedDateTime local = moment.atZone(CityClock.ZONE);
        if (areOpenAt(moment)) {
            return moment;
        }
        ZonedDateTime opening = local.with(OPENS);
        return (opening.isBefore(local) ? opening.plusDays(1) : opening).toInstant();
    }

    /**
     * Until when an offer may be answered: the smaller of 12 hours and a quarter of the time left, 2 hours when urgent,
     * counted only while the hours are open, and never later than the visit.
     */
    static Instant answerBy(Instant sent, Instant visit, boolean urgent) {
        Duration quarter = Duration.between(sent, visit).dividedBy(SHARE_OF_TIME_LEFT);
        Duration time = urgent ? URGENT : quarter.compareTo(LONGEST) < 0 ? quarter : LONGEST;
        Instant end = plus(sent, time);
        return end.isAfter(visit) ? visit : end;
    }

    /** Adds time that runs only while the hours are open. */
    static Instant plus(Instant moment, Duration time) {
        Instant at = fromNext(moment);
        Duration rest = time;
        while (true) {
            Instant close = at.atZone(CityClock.ZONE).with(CLOSES).toInstant();
            Duration today = Duration.between(at, close);
            if (rest.compareTo(today) <= 0) {
                return at.plus(rest);
            }
            rest = rest.minus(today);
            at = fromNext(close);
        }
    }
}
