package vn.nhipcau.volunteering.visit;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import vn.nhipcau.organisation.unit.Unit;
import vn.nhipcau.platform.text.Folded;
import vn.nhipcau.platform.text.RandomCode;
import vn.nhipcau.platform.time.CityClock;
import vn.nhipcau.platform.web.Refusal;
import vn.nhipcau.volunteering.matching.Busy;
import vn.nhipcau.volunteering.matching.Place;
import vn.nhipcau.volunteering.request.HelpRequest;
import vn.nhipcau.volunteering.topic.MeetingPlace;
import vn.nhipcau.volunteering.volunteer.Volunteer;

/** One volunteer goes to one resident at one hour. */
@Entity
public class Visit {

    private static final Duration ADDRESS_WINDOW = Duration.ofHours(24);
    /** Wrong codes before a person must look. */
    static final int MOST_TRIES = 5;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;

    public String code;
    /** LH-000123: printed on the slip, asked on the telephone. */
    public String number;

    @ManyToOne(fetch = FetchType.LAZY)
    public HelpRequest request;

    @ManyToOne(fetch = FetchType.LAZY)
    public Volunteer volunteer;

    public Instant startsAt;
    public Instant endsAt;

    @Enumerated(EnumType.STRING)
    public VisitState state;

    public Instant stateSince;
    /** The volunteer says it. */
    public String firstWord;
    /** The resident answers with it. */
    public String secondWord;
    /** On the resident's slip only. */
    String checkInCode;

    int wrongCodes;
    public Instant checkedInAt;
    /** One more with every change that calendars must hear of. */
    public int sequence;

    protected Visit() {}

    Visit(HelpRequest request, Volunteer volunteer, Instant startsAt, CodeWords words, Instant now) {
        this.code = RandomCode.next();
        this.request = request;
        this.volunteer = volunteer;
        this.startsAt = startsAt;
        this.endsAt = startsAt.plus(Duration.ofMinutes(request.minutes));
        this.state = VisitState.PLANNED;
        this.stateSince = now;
        this.firstWord = words.first();
        this.secondWord = words.second();
        this.checkInCode = words.checkIn();
    }

    /** Numbers follow the rows, so that none is given twice. */
    void takeNumber() {
        number = String.format("LH-%06d", id);
    }

    /** The centre of a commune as the matching knows places. */
    public static Place centre(Unit commune) {
        return new Place(commune.latitude, commune.longitude);
    }

    public boolean isOnline() {
        return request.place == MeetingPlace.ONLINE;
    }

    /** The time it takes from the volunteer's week. */
    public Busy busy() {
        return new Busy(local(startsAt), local(endsAt), isOnline() ? null : centre(request.commune));
    }

    /** From this moment the volunteer may read address and phone. */
    public Instant getAddressOpensAt() {
        return startsAt.minus(ADDRESS_WINDOW);
    }

    public Instant getAddressClosesAt() {
        return endsAt.plus(ADDRESS_WINDOW);
    }

    /**
     * Address and phone: only while the visit stands and nobody worries about safety, from 24 hours before it until 24
     * hours after it.
     */
    public boolean opensAddressAt(Instant now) {
        return state.takesTime()
                && !request.isOnHold()
                && !now.isBefore(getAddressOpensAt())
                && !now.isAfter(getAddressClosesAt());
    }

    /** What the slip shows; nobody but the resident and the officer sees the slip. */
    public String slipCode() {
        return checkInCode;
    }

    /** Answers "is this visit real?": one of the two words, accents or not. */
    boolean knows(String word) {
        String said = Folded.of(word);
        return state.isUpcoming()
                && !request.isOnHold()
                && !said.isEmpty()
                && (said.equals(Folded.of(firstWord)) || said.equals(Folded.of(secondWord)));
    }

    /** True if the code is the slip's; counts wrong tries and refuses after five. */
    boolean checksIn(String typed, Instant now) {
        if (wrongCodes >= MOST_TRIES) {
            throw Refusal.tooMany("visit", "codes_used_up");
        }
        if (!checkInCode.equals(typed)) {
            wrongCodes++;
            return false;
        }
        checkedInAt = now;
        return true;
    }

    /** Calendars must hear of it though the visit's own state stays: it is suspended, or stands again. */
    void tellAgain() {
        sequence++;
    }

    /** The only way to change the state. */
    VisitMoved moveTo(VisitState next, Instant now) {
        if (!state.mayBecome(next)) {
            throw Refusal.conflict("visit", "not_in_this_state");
        }
        VisitMoved moved = new VisitMoved(this, state);
        state = next;
        stateSince = now;
        sequence++;
        return moved;
    }

    private static LocalDateTime local(Instant moment) {
        return LocalDateTime.ofInstant(moment, CityClock.ZONE);
    }
}
