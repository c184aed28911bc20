package vn.nhipcau.volunteering.matching;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.IsoFields;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Asks one volunteer every hard question about one need, and finds the first hour that fits. */
final class Constraints {

    static final int OFFERS_IN_SEVEN_DAYS = 3;
    private static final int ADULT_YEARS = 18;

    private final Need need;
    private final LocalDateTime now;

    Constraints(Need need, LocalDateTime now) {
        this.need = need;
        this.now = now;
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

    /** The question that took the last hour away is the one that is told. */
    private LocalDateTime hour(Profile volunteer, Set<Constraint> broken) {
        Map<Constraint, Predicate<LocalDateTime>> questions = new LinkedHashMap<>();
        questions.put(Constraint.TOO_SOON, start -> need.early(start, now));
        questions.put(Constraint.NOT_FREE, start -> volunteer.free(Slot.of(start)));
        questions.put(Constraint.NOT_VETTED, start -> vettedOn(volunteer, start.toLocalDate()));
        questions.put(Constraint.BUSY, start -> !hindered(volunteer, start));
        questions.put(Constraint.WEEKLY_CAP, start -> roomInWeek(volunteer, start));
        List<LocalDateTime> hours = need.windows().stream()
                .flatMap(window -> window.beginnings(need.minutes()).stream())
                .toList();
        for (Map.Entry<Constraint, Predicate<LocalDateTime>> question : questions.entrySet()) {
            hours = hours.stream().filter(question.getValue()).toList();
            if (hours.isEmpty()) {
                broken.add(question.getKey());
                return null;
            }
        }
        return hours.get(0);
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
