package vn.nhipcau.training.enrolment;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.nhipcau.organisation.staff.Person;
import vn.nhipcau.organisation.unit.Unit;
import vn.nhipcau.platform.time.CityClock;
import vn.nhipcau.platform.web.Refusal;
import vn.nhipcau.training.course.Course;
import vn.nhipcau.training.course.CourseMode;

/** A class (lớp): one run of a course, with its seats. Seats and line change only while its row is locked. */
@Entity
public class CourseRun {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;

    public String code;

    @ManyToOne(fetch = FetchType.LAZY)
    public Course course;

    public int courseVersion;

    @Enumerated(EnumType.STRING)
    public CourseMode mode;

    @Enumerated(EnumType.STRING)
    public RunState state;

    /** The unit in whose rooms the class meets, or that runs it online. */
    @ManyToOne(fetch = FetchType.LAZY)
    public Unit host;

    public String place;

    /** Null while nobody is named. */
    @ManyToOne(fetch = FetchType.LAZY)
    public Person trainer;

    public int seats;
    public int taken;
    public int waiting;
    int lastInLine;

    public Instant registrationOpens;
    public Instant registrationCloses;
    /** Beginning of the first session. */
    public Instant startsAt;
    /** End of the last session. */
    public Instant endsAt;

    @OneToMany(mappedBy = "run", cascade = CascadeType.PERSIST)
    @OrderBy("number")
    public List<ClassSession> sessions = new ArrayList<>();

    protected CourseRun() {}

    /** A planned class without sessions yet. */
    public CourseRun(String code, Course course, Unit host, String place, int seats) {
        this.code = code;
        this.course = course;
        this.courseVersion = course.version;
        this.mode = course.mode;
        this.state = RunState.PLANNED;
        this.host = host;
        this.place = place;
        this.seats = seats;
    }

    public CourseRun taughtBy(Person itsTrainer) {
        trainer = itsTrainer;
        return this;
    }

    public CourseRun registration(Instant opens, Instant closes) {
        registrationOpens = opens;
        registrationCloses = closes;
        return this;
    }

    /** Adds the next session, in order of time. */
    public CourseRun meets(Instant from, Instant to, int periods) {
        sessions.add(new ClassSession(this, sessions.size() + 1, from, to, place, periods));
        startsAt = sessions.get(0).startsAt;
        endsAt = to;
        return this;
    }

    /** The one way to another state. */
    public Transition<RunState> moveTo(RunState wanted) {
        if (!state.next().contains(wanted)) {
            throw Refusal.conflict("enrolment", "run_cannot_move", code);
        }
        Transition<RunState> made = new Transition<>(state, wanted);
        state = wanted;
        return made;
    }

    /**
     * What the calendar has made of it, whether or not the job that writes it down has come by: registration opens a
     * planned class, the first session sets it running, the end of the last finishes it.
     */
    public RunState stateAt(Instant now) {
        RunState reached = state;
        while (reached.due(this, now).isPresent()) {
            reached = reached.due(this, now).get();
        }
        return reached;
    }

    public int seatsLeft() {
        return seats - taken;
    }

    public boolean hasSeat() {
        return taken < seats;
    }

    /** Whether one may enrol now, on a seat or in line. */
    public boolean takesEnrolments(Instant now) {
        return stateAt(now) == RunState.OPEN && !now.isBefore(registrationOpens) && now.isBefore(registrationCloses);
    }

    public boolean over(Instant now) {
        RunState reached = stateAt(now);
        return reached == RunState.FINISHED || reached == RunState.CANCELLED;
    }

    public boolean taughtBy(Long personId) {
        return trainer != null && trainer.id.equals(personId);
    }

    public LocalDate firstDay() {
        return startsAt.atZone(CityClock.ZONE).toLocalDate();
    }

    public int periods() {
        return sessions.stream().mapToInt(session -> session.periods).sum();
    }

    /** Whether every session meets where the class is announced. */
    public boolean onePlace() {
        return sessions.stream().allMatch(session -> session.place.equals(place));
    }

    void requireOpen(Instant now) {
        if (state == RunState.CANCELLED) {
            throw Refusal.conflict("enrolment", "refused_cancelled");
        }
        if (now.isBefore(registrationOpens)) {
            throw Refusal.conflict("enrolment", "refused_not_yet");
        }
        if (!takesEnrolments(now)) {
            throw Refusal.conflict("enrolment", "refused_closed");
        }
    }

    void takeSeat() {
        if (!hasSeat()) {
            throw new IllegalStateException("no seat left in " + code);
        }
        taken++;
    }

    void freeSeat() {
        taken--;
    }

    /** The number of somebody who joins the end of the line. */
    int joinLine() {
        waiting++;
        return ++lastInLine;
    }

    void leaveLine() {
        waiting--;
    }
}
