package vn.nhipcau.volunteering.matching;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.IsoFields;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Asks one volunteer every hard question about one need, and finds the first hour that fits. */
final class Constraints {

    static final int OFFERS_IN_SEVEN_DAYS = 3;
    private static final int ADULT_YEARS = 18;

    private final Need need;
    private final LocalDateTime now;
    /** When the visit may begin, early enough to ask somebody. */
    private final List<LocalDateTime> hours;

    Constraints(Need need, LocalDateTime now) {
        this.need = need;
        this.now = now;
        this.hours = need.windows().stream()
                .flatMap(window -> window.beginnings(need.minutes()).stream())
                .filter(start -> need.early(start, now))
                .toList();
    }

    /** An hour, or everything that is in the way of one. */
    record Answer(LocalDateTime start, Set<Constraint> broken) {}

    Answer ask(Profile volunteer) {
        Set<Constraint> broken = EnumSet.noneOf(Constraint.class);
        person(volunteer, broken);
        history(volunteer, broken);
        return new Answer(hour(volunteer, broken), broken);
    }

    private void person(Profile volunteer, Set<Constraint> broken) {
        note(broken, Constraint.PAUSED, volunteer.paused());
        note(broken, Constraint.NOT_VETTED, volunteer.vettedUntil() == null || volunteer.vettedTier() < need.tier());
        note(
                broken,
                Constraint.UNDER_AGE,
                volunteer.bornOn().plusYears(ADULT_YEARS).isAfter(now.toLocalDate()));
        note(broken, Constraint.SKILL, volunteer.skills().getOrDefault(need.skill(), 0) < need.level());
        note(broken, Constraint.LANGUAGE, !volunteer.languages().contains(need.language()));
        note(
                broken,
                Constraint.TOO_FAR,
                need.at() != null && volunteer.home().kilometresTo(need.at()) > volunteer.radiusKm());
        note(
                broken,
                Constraint.VISITOR_WISH,
                need.visitor() != null && !need.visitor().equals(volunteer.gender()));
        note(broken, Constraint.NEEDS_LEAD, need.tier() == 'C' && !need.leadReserved());
    }

    private void history(Profile volunteer, Set<Constraint> broken) {
        note(broken, Constraint.INVITED_OFTEN, volunteer.history().offersInSevenDays() >= OFFERS_IN_SEVEN_DAYS);
        note(broken, Constraint.LIVE_INVITATION, volunteer.history().liveOffer());
        note(broken, Constraint.ASKED_BEFORE, volunteer.history().askedBefore());
    }

    /** The first hour that fits; else the question that took the last hour away is told. */
    private LocalDateTime hour(Profile volunteer, Set<Constraint> broken) {
        Constraint last = Constraint.TOO_SOON;
        for (LocalDateTime start : hours) {
            Constraint hindrance = hindrance(volunteer, start);
            if (hindrance == null) {
                return start;
            }
            last = hindrance.compareTo(last) > 0 ? hindrance : last;
        }
        broken.add(last);
        return null;
    }

    /** What keeps the volunteer from this hour, in the order of the constraints; null for nothing. */
    private Constraint hindrance(Profile volunteer, LocalDateTime start) {
        if (!volunteer.free(Slot.of(start))) {
            return Constraint.NOT_FREE;
        }
        if (!vettedOn(volunteer, start.toLocalDate())) {
            return Constraint.VETTING_ENDS;
        }
        if (hindered(volunteer, start)) {
            return Constraint.BUSY;
        }
        return roomInWeek(volunteer, start) ? null : Constraint.WEEKLY_CAP;
    }

    private static boolean vettedOn(Profile volunteer, LocalDate day) {
        return volunteer.vettedUntil() == null || !volunteer.vettedUntil().isBefore(day);
    }

    private boolean hindered(Profile volunteer, LocalDateTime start) {
        Busy visit = new Busy(start, start.plusMinutes(need.minutes()), need.at());
        return volunteer.history().visits().stream().anyMatch(visit::hinders);
    }

    private static boolean roomInWeek(Profile volunteer, LocalDateTime start) {
        long visits = volunteer.history().visits().stream()
                .filter(visit -> week(visit.start()) == week(start))
                .count();
        return visits < volunteer.weeklyCap();
    }

    private static int week(LocalDateTime moment) {
        return moment.get(IsoFields.WEEK_BASED_YEAR) * 100 + moment.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    }

    private static void note(Set<Constraint> broken, Constraint constraint, boolean holdsNot) {
        if (holdsNot) {
            broken.add(constraint);
        }
    }
}
