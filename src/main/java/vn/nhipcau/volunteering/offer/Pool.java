package vn.nhipcau.volunteering.offer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.nhipcau.platform.time.CityClock;
import vn.nhipcau.volunteering.matching.Busy;
import vn.nhipcau.volunteering.matching.Profile;
import vn.nhipcau.volunteering.request.HelpRequest;
import vn.nhipcau.volunteering.visit.Visit;
import vn.nhipcau.volunteering.visit.VisitState;
import vn.nhipcau.volunteering.volunteer.Vetting;
import vn.nhipcau.volunteering.volunteer.Volunteer;
import vn.nhipcau.volunteering.volunteer.Volunteers;

/** Reads what the ranking wants to know of all volunteers: a handful of statements, however many there are. */
@ApplicationScoped
class Pool {

    private static final Duration LOAD_WINDOW = Duration.ofDays(28);
    private static final Duration INVITATION_WINDOW = Duration.ofDays(7);

    @Inject
    EntityManager database;

    @Inject
    Volunteers volunteers;

    @Inject
    Clock clock;

    List<Profile> lookingAt(HelpRequest request) {
        Past past = past(request);
        return volunteers.pool().stream()
                .map(volunteer -> profile(volunteer, past))
                .toList();
    }

    /** What happened to whom, by row number of the volunteer. */
    private record Past(
            Map<Long, List<Busy>> visits,
            Map<Long, Long> doneInSkill,
            Map<Long, Long> helpedResident,
            Map<Long, Instant> lastVisit,
            Map<Long, Long> offers,
            Set<Long> liveOffer,
            Set<Long> askedBefore) {}

    private Past past(HelpRequest request) {
        Instant now = clock.instant();
        Map<Long, List<Busy>> visits = new HashMap<>();
        database.createQuery("""
                        select v from Visit v join fetch v.request r join fetch r.commune
                        where v.startsAt > :since and v.state in :taking
                        """, Visit.class)
                .setParameter("since", now.minus(LOAD_WINDOW))
                .setParameter("taking", VisitState.takingTime())
                .getResultStream()
                .forEach(visit -> visits.computeIfAbsent(visit.volunteer.id, any -> new ArrayList<>())
                        .add(visit.busy()));
        return new Past(
                visits,
                counts("""
                        select v.volunteer.id, count(v) from Visit v
                        where v.state in ?1 and v.request.topic.category = ?2 group by v.volunteer.id
                        """, VisitState.done(), request.topic.category),
                counts("""
                        select v.volunteer.id, count(v) from Visit v, RequestContact c, RequestContact mine
                        where v.state in ?1 and c.requestId = v.request.id and c.phone = mine.phone
                          and mine.requestId = ?2 group by v.volunteer.id
                        """, VisitState.done(), request.id),
                lastVisits(),
                counts("""
                        select o.volunteer.id, count(o) from Offer o
                        where o.sentAt > ?1 group by o.volunteer.id
                        """, now.minus(INVITATION_WINDOW)),
                new HashSet<>(counts("""
                        select o.volunteer.id, count(o) from Offer o where o.state in ?1 group by o.volunteer.id
                        """, OfferState.live()).keySet()),
                new HashSet<>(counts("""
                        select o.volunteer.id, count(o) from Offer o
                        where o.request = ?1 and o.state in ?2 group by o.volunteer.id
                        """, request, OfferState.unwanted()).keySet()));
    }

    private Map<Long, Instant> lastVisits() {
        return database.createQuery("""
                        select v.volunteer.id, max(v.startsAt) from Visit v where v.state in :taking
                        group by v.volunteer.id
                        """, Object[].class)
                .setParameter("taking", VisitState.takingTime())
                .getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (Instant) row[1]));
    }

    private Map<Long, Long> counts(String query, Object... values) {
        var asked = database.createQuery(query, Object[].class);
        for (int i = 0; i < values.length; i++) {
            asked.setParameter(i + 1, values[i]);
        }
        return asked.getResultStream().collect(Collectors.toMap(row -> (Long) row[0], row -> (Long) row[1]));
    }

    private static Profile profile(Volunteer volunteer, Past past) {
        Long id = volunteer.id;
        boolean vetted = volunteer.vetting == Vetting.VETTED;
        List<Busy> visits = past.visits().getOrDefault(id, List.of());
        Instant last = past.lastVisit().get(id);
        LocalDate lastDay = last == null ? volunteer.joinedOn : LocalDate.ofInstant(last, CityClock.ZONE);
        return new Profile(
                id,
                Visit.centre(volunteer.home),
                volunteer.skills.entrySet().stream()
                        .collect(Collectors.toMap(known -> known.getKey().name(), Map.Entry::getValue)),
                volunteer.languages.stream().map(Enum::name).collect(Collectors.toSet()),
                volunteer.freeHalfDays,
                volunteer.radiusKm,
                volunteer.weeklyCap,
                volunteer.bornOn,
                vetted ? volunteer.highestTier.name().charAt(0) : ' ',
                vetted ? volunteer.vettedUntil : null,
                volunteer.paused,
                volunteer.gender == null ? null : volunteer.gender.name(),
                volunteer.likes == null ? null : volunteer.likes.name(),
                new Profile.History(
                        visits,
                        visits.size(),
                        past.doneInSkill().getOrDefault(id, 0L).intValue(),
                        past.helpedResident().getOrDefault(id, 0L).intValue(),
                        lastDay,
                        past.offers().getOrDefault(id, 0L).intValue(),
                        past.liveOffer().contains(id),
                        past.askedBefore().contains(id)));
    }
}
