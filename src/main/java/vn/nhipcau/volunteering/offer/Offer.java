package vn.nhipcau.volunteering.offer;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.nhipcau.platform.text.RandomCode;
import vn.nhipcau.platform.time.CityClock;
import vn.nhipcau.platform.web.Refusal;
import vn.nhipcau.volunteering.matching.Reason;
import vn.nhipcau.volunteering.request.HelpRequest;
import vn.nhipcau.volunteering.request.Urgency;
import vn.nhipcau.volunteering.volunteer.Volunteer;

/** One volunteer is asked for one request at one hour. */
@Entity
public class Offer {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;

    public String code;

    @ManyToOne(fetch = FetchType.LAZY)
    public HelpRequest request;

    @ManyToOne(fetch = FetchType.LAZY)
    public Volunteer volunteer;

    @Enumerated(EnumType.STRING)
    public OfferState state;

    public Instant stateSince;
    /** Beginning of the visit that is offered. */
    public Instant startsAt;

    public int minutes;
    /** Between the two communes; 0 when online. */
    public double kilometres;
    /** Why this volunteer, as {@link Reason#kept} writes it. */
    String reasons;

    public Instant proposedAt;
    public Instant sentAt;
    /** Until when it may be answered; null before it is sent. */
    public Instant expiresAt;

    @Enumerated(EnumType.STRING)
    public DeclineReason declineReason;

    protected Offer() {}

    Offer(
            HelpRequest request,
            Volunteer volunteer,
            Instant startsAt,
            double kilometres,
            List<Reason> why,
            Instant now) {
        this.code = RandomCode.next();
        this.request = request;
        this.volunteer = volunteer;
        this.state = OfferState.PROPOSED;
        this.stateSince = now;
        this.proposedAt = now;
        this.startsAt = startsAt;
        this.minutes = request.minutes;
        this.kilometres = kilometres;
        this.reasons = Reason.kept(why);
    }

    public List<Reason> why() {
        return Reason.read(reasons);
    }

    boolean isUrgent() {
        return request.urgency == Urgency.URGENT;
    }

    /** Whether the visit that was offered is still what the request needs: time, length, skill, safety. */
    boolean stillFits() {
        return minutes == request.minutes
                && request.windows.stream()
                        .anyMatch(half -> !startsAt.isBefore(half.starts()) && startsAt.isBefore(half.ends()))
                && volunteer.skills.containsKey(request.topic.category)
                && volunteer.mayTake(request.tier, LocalDate.ofInstant(startsAt, CityClock.ZONE));
    }

    OfferMoved send(Instant now) {
        OfferMoved moved = moveTo(OfferState.SENT, now);
        sentAt = now;
        expiresAt = OfferHours.answerBy(now, startsAt, isUrgent());
        return moved;
    }

    OfferMoved decline(DeclineReason reason, Instant now) {
        declineReason = reason;
        return moveTo(OfferState.DECLINED, now);
    }

    /** Refuses, with words, whatever can no longer be answered. */
    void requireAnswerable(Instant now) {
        switch (state) {
            case SENT, SEEN, PART_ACCEPTED -> {
                if (!now.isBefore(expiresAt)) {
                    throw Refusal.gone("offer", "expired");
                }
            }
            case ACCEPTED, DECLINED, RELINQUISHED -> throw Refusal.conflict("offer", "answered_already");
            case SUPERSEDED -> throw Refusal.gone("offer", "taken_by_other");
            case EXPIRED -> throw Refusal.gone("offer", "expired");
            case PROPOSED, WITHDRAWN -> throw Refusal.gone("offer", "withdrawn");
        }
    }

    /** The only way to change the state. */
    OfferMoved moveTo(OfferState next, Instant now) {
        if (!state.mayBecome(next)) {
            throw Refusal.conflict("offer", "not_in_this_state");
        }
        OfferMoved moved = new OfferMoved(this, state);
        state = next;
        stateSince = now;
        return moved;
    }
}
