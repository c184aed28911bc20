package vn.nhipcau.training.enrolment;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;

/** One sitting (buổi) of a class. */
@Entity
public class ClassSession {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    public CourseRun run;

    /** From 1, in order of time. */
    public int number;

    public Instant startsAt;
    public Instant endsAt;
    public String place;
    public int periods;

    protected ClassSession() {}

    ClassSession(CourseRun run, int number, Instant startsAt, Instant endsAt, String place, int periods) {
        this.run = run;
        this.number = number;
        this.startsAt = startsAt;
        this.endsAt = endsAt;
        this.place = place;
        this.periods = periods;
    }
}
