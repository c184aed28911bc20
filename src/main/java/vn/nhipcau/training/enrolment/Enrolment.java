package vn.nhipcau.training.enrolment;

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
import vn.nhipcau.organisation.staff.Person;
import vn.nhipcau.platform.text.RandomCode;
import vn.nhipcau.platform.web.Refusal;

/** A person in a class: asked, waiting, on a seat, through. Changes only while the row of its class is locked. */
@Entity
public class Enrolment {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;

    public String code;

    @ManyToOne(fetch = FetchType.LAZY)
    public CourseRun run;

    @ManyToOne(fetch = FetchType.LAZY)
    public Person person;

    @Enumerated(EnumType.STRING)
    public EnrolmentState state;

    /** Order in the waiting line, not the place itself: numbers of those who left stay unused. Null off the line. */
    Integer lineNumber;

    public Instant askedAt;
    Instant changedAt;
    public LocalDate completedOn;
    public int periodsCredited;
    /** Of the calendar entries already sent; goes up with each message about them. */
    int calendarSequence;

    protected Enrolment() {}

    private Enrolment(CourseRun run, Person person, EnrolmentState state, Instant now) {
        this.code = RandomCode.next();
        this.run = run;
        this.person = person;
        this.state = state;
        this.askedAt = now;
        this.changedAt = now;
    }

    /** Somebody who asks for themselves: needs nobody's approval. */
    static Enrolment askedFor(CourseRun run, Person person, Instant now) {
        return new Enrolment(run, person, EnrolmentState.APPROVED, now);
    }

    /** Somebody whose unit names them (được cử đi học). */
    static Enrolment nominated(CourseRun run, Person person, Instant now) {
        return new Enrolment(run, person, EnrolmentState.NOMINATED, now);
    }

    /** Onto a seat, or to the end of the line when there is none. */
    Transition<EnrolmentState> seatOrLine(Instant now) {
        return run.hasSeat() ? takeSeat(now) : joinLine(now);
    }

    /** From the line, or from asking, onto a seat. */
    Transition<EnrolmentState> takeSeat(Instant now) {
        Transition<EnrolmentState> made = moveTo(EnrolmentState.ENROLLED, now);
        run.takeSeat();
        offLine(made.from());
        return made;
    }

    Transition<EnrolmentState> withdraw(Instant now) {
        if (run.over(now)) {
            throw Refusal.conflict("enrolment", "withdrawal_too_late");
        }
        Transition<EnrolmentState> made = moveTo(EnrolmentState.WITHDRAWN, now);
        offLine(made.from());
        if (made.from() == EnrolmentState.ENROLLED) {
            run.freeSeat();
        }
        return made;
    }

    /** The class begins without those who still wait. */
    void leftOver(Instant now) {
        offLine(moveTo(EnrolmentState.WITHDRAWN, now).from());
    }

    /** Through the class; earns the periods that were attended. */
    Transition<EnrolmentState> complete(LocalDate day, int periods, Instant now) {
        Transition<EnrolmentState> made = moveTo(EnrolmentState.COMPLETED, now);
        completedOn = day;
        periodsCredited = periods;
        return made;
    }

    /** The number of the next calendar message about this enrolment. */
    int nextCalendarSequence() {
        return calendarSequence++;
    }

    public boolean isWaiting() {
        return state == EnrolmentState.WAITING;
    }

    public boolean isEnrolled() {
        return state == EnrolmentState.ENROLLED;
    }

    /** The one way to another state. */
    private Transition<EnrolmentState> moveTo(EnrolmentState wanted, Instant now) {
        if (!state.next().contains(wanted)) {
            throw Refusal.conflict("enrolment", "cannot_move");
        }
        Transition<EnrolmentState> made = new Transition<>(state, wanted);
        state = wanted;
        changedAt = now;
        return made;
    }

    private Transition<EnrolmentState> joinLine(Instant now) {
        Transition<EnrolmentState> made = moveTo(EnrolmentState.WAITING, now);
        lineNumber = run.joinLine();
        return made;
    }

    private void offLine(EnrolmentState before) {
        if (before == EnrolmentState.WAITING) {
            run.leaveLine();
            lineNumber = null;
        }
    }
}
