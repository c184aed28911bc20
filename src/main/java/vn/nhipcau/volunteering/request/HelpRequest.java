package vn.nhipcau.volunteering.request;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.hibernate.annotations.OptimisticLock;
import org.hibernate.annotations.SortNatural;
import vn.nhipcau.organisation.unit.Unit;
import vn.nhipcau.platform.text.RandomCode;
import vn.nhipcau.platform.web.Refusal;
import vn.nhipcau.volunteering.topic.HelpTile;
import vn.nhipcau.volunteering.topic.HelpTopic;
import vn.nhipcau.volunteering.topic.MeetingPlace;
import vn.nhipcau.volunteering.topic.SpokenLanguage;
import vn.nhipcau.volunteering.topic.VisitorWish;

/** A resident's request for help, without name, phone or address: those are in {@link RequestContact}. */
@Entity
public class HelpRequest {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;

    @Version
    public int version;

    /** YC-000123: said on the telephone, known to officers. */
    public String number;
    /** The resident's key to the tracking page. */
    public String trackingCode;
    /** Stands for the resident in the ledger of consent. */
    public String subjectKey;

    @ManyToOne(fetch = FetchType.LAZY)
    public HelpTopic topic;

    @Enumerated(EnumType.STRING)
    public HelpTile tile;

    @ManyToOne(fetch = FetchType.LAZY)
    public Unit commune;

    public String village;

    @Enumerated(EnumType.STRING)
    public MeetingPlace place;

    public boolean adultPresent;

    @ElementCollection
    @CollectionTable(name = "request_window", joinColumns = @JoinColumn(name = "request_id"))
    @SortNatural
    public SortedSet<HalfDay> windows = new TreeSet<>();

    @Enumerated(EnumType.STRING)
    public SpokenLanguage languageWanted;

    @Enumerated(EnumType.STRING)
    public VisitorWish visitorWish;

    @Convert(converter = FixedNeed.AsText.class)
    public Set<FixedNeed> needs = EnumSet.noneOf(FixedNeed.class);

    @Enumerated(EnumType.STRING)
    public Urgency urgency;

    @Enumerated(EnumType.STRING)
    public Mandate mandate;

    @Enumerated(EnumType.STRING)
    public Channel channel;

    public String note;
    /** Null until an officer or the rule for tier A has opened the request. */
    @Enumerated(EnumType.STRING)
    public RiskTier tier;

    /** How long the visit takes: the topic's usual minutes until somebody knows better. */
    public int minutes;

    @Enumerated(EnumType.STRING)
    public RequestState state;

    public Instant stateSince;
    /** Why it is in this state: the question, where to go, the refusal's reason. */
    public String stateReason;
    /** Where it was before it was held. */
    @Enumerated(EnumType.STRING)
    public RequestState heldFrom;

    public Instant submittedAt;
    /** Until when somebody must have looked at it: four working hours. */
    public Instant answerDueAt;
    /** End of the last half-day the resident has time. */
    public Instant deadline;
    /** When a person, or the rule for tier A, last opened it; what was tried before does not count any more. */
    public Instant openedAt;
    /** When the system looks whether it gets on; a look is no change that somebody else could overtake. */
    @OptimisticLock(excluded = true)
    public Instant lookAgainAt;

    @ManyToOne(fetch = FetchType.LAZY)
    public HelpRequest duplicateOf;

    @ManyToOne(fetch = FetchType.LAZY)
    public HelpRequest followUpOf;

    protected HelpRequest() {}

    HelpRequest(RequestFacts facts, Instant now, Instant answerDue) {
        trackingCode = RandomCode.next();
        subjectKey = RandomCode.next();
        tile = facts.tile();
        topic = facts.topic();
        commune = facts.commune();
        village = facts.village();
        place = facts.place();
        adultPresent = facts.adultPresent();
        windows.addAll(facts.windows());
        languageWanted = facts.languageWanted();
        visitorWish = facts.visitorWish();
        needs.addAll(facts.needs());
        urgency = facts.urgency();
        mandate = facts.mandate();
        channel = facts.channel();
        note = facts.note();
        minutes = topic.usualMinutes;
        state = RequestState.SUBMITTED;
        stateSince = now;
        submittedAt = now;
        answerDueAt = answerDue;
        deadline = windows.last().ends();
    }

    /** Numbers follow the rows, so that none is given twice. */
    void takeNumber() {
        number = String.format("YC-%06d", id);
    }

    public RiskTier suggestedTier() {
        return RiskTier.suggested(topic, place, adultPresent);
    }

    /** Somebody's answer is late; computed, never stored. */
    public boolean isOverdue(Instant now) {
        return (Shelf.TODAY.states.contains(state) && answerDueAt.isBefore(now))
                || (state.isLive() && deadline.isBefore(now));
    }

    /** What must be known before volunteers can be asked; call before moving to OPEN. */
    void prepare(HelpTopic itsTopic, RiskTier itsTier, int itsMinutes) {
        topic = itsTopic;
        tier = itsTier;
        minutes = itsMinutes;
    }

    /** What the officer has agreed anew with the resident: another place, somebody else at home, other half-days. */
    void agreed(MeetingPlace itsPlace, boolean withAnAdult, Collection<HalfDay> itsWindows) {
        place = itsPlace;
        adultPresent = withAnAdult;
        windows.retainAll(itsWindows);
        windows.addAll(itsWindows);
        deadline = windows.last().ends();
    }

    /** When a person must look although volunteers can still be asked. */
    public Instant personMustLookAt() {
        return LastCall.between(openedAt, deadline, urgency);
    }

    /** Stopped because somebody might not be safe: nobody is sent there, no address is shown. */
    public boolean isOnHold() {
        return state == RequestState.ON_HOLD;
    }

    /** Somebody must look again: a new promise. */
    void expectAnswerBy(Instant due) {
        answerDueAt = due;
    }

    void lookAgainAt(Instant moment) {
        lookAgainAt = moment;
    }

    /**
     * Changes the state; refuses what the table of states does not know. A held request can be cancelled and nothing else:
     * only {@link #release} lets it go on.
     */
    Transition moveTo(RequestState next, String reason, Clock clock) {
        if (isOnHold() && next != RequestState.CANCELLED) {
            throw Refusal.conflict("request", "held_now");
        }
        return change(next, reason, clock);
    }

    /** Nobody is in danger any more: it goes on where it was. */
    Transition release(String reason, Clock clock) {
        if (!isOnHold()) {
            throw Refusal.conflict("request", "not_on_hold");
        }
        return change(heldFrom, reason, clock);
    }

    /** The visit fell while it was held: without one it will go on. */
    void willGoOnOpen() {
        heldFrom = RequestState.OPEN;
    }

    private Transition change(RequestState next, String reason, Clock clock) {
        if (!state.mayBecome(next)) {
            throw Refusal.conflict("request", "forbidden_now");
        }
        if (next == RequestState.OPEN && (tier == null || minutes <= 0 || windows.isEmpty())) {
            throw Refusal.conflict("request", "not_ready_to_open");
        }
        Transition transition = new Transition(state, next, reason, clock.instant());
        heldFrom = next == RequestState.ON_HOLD ? state : null;
        boolean decided = state == RequestState.SUBMITTED || state == RequestState.ESCALATED;
        if (next == RequestState.OPEN) {
            openedAt = decided || openedAt == null ? transition.at() : openedAt;
            lookAgainAt = transition.at();
        }
        state = next;
        stateSince = transition.at();
        stateReason = reason;
        return transition;
    }
}
