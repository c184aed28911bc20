package vn.nhipcau.organisation.staff;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;

/** A person on a post from a day on, until a last day if one is set. */
@Entity
public class Assignment {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    public Person person;

    @ManyToOne(fetch = FetchType.LAZY)
    public Post post;

    @Enumerated(EnumType.STRING)
    public AssignmentKind kind;

    public LocalDate startsOn;
    /** The last day, inclusive; null while open. */
    public LocalDate endsOn;

    public String decisionNumber;

    protected Assignment() {}

    public Assignment(Person person, Post post, AssignmentKind kind, LocalDate startsOn, String decisionNumber) {
        this.person = person;
        this.post = post;
        this.kind = kind;
        this.startsOn = startsOn;
        this.decisionNumber = decisionNumber;
    }

    public boolean holdsOn(LocalDate day) {
        return !startsOn.isAfter(day) && (endsOn == null || !endsOn.isBefore(day));
    }

    public Assignment until(LocalDate lastDay) {
        endsOn = lastDay;
        return this;
    }
}
