package vn.nhipcau.competency.evidence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import vn.nhipcau.competency.framework.Competency;
import vn.nhipcau.organisation.staff.Person;

/** One statement about a person's level of a competency. Never changed: a new row supersedes or revokes it. */
@Entity
@Immutable
public class Evidence {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;

    /** Made by the client, so that what is sent twice is kept once. */
    @JdbcTypeCode(SqlTypes.CHAR)
    @Column(length = 36)
    public UUID uuid;

    @ManyToOne(fetch = FetchType.LAZY)
    public Person person;

    @ManyToOne(fetch = FetchType.LAZY)
    public Competency competency;

    /** A step of the competency's scale; 0 says "nothing yet", which is not the same as not assessed. */
    public int level;

    @Enumerated(EnumType.STRING)
    public EvidenceSource source;

    /** Out of 100, where the instrument gives one. */
    public BigDecimal score;

    @ManyToOne(fetch = FetchType.LAZY)
    public Person assessor;

    /** The occasion: class, board, test. */
    public String context;

    public LocalDate assessedOn;
    public Instant recordedAt;
    /** The last day on which it counts, inclusive. */
    public LocalDate validUntil;

    @Enumerated(EnumType.STRING)
    public EvidenceState state;

    /** The row whose place this one takes. */
    @JdbcTypeCode(SqlTypes.CHAR)
    @Column(length = 36)
    public UUID supersedes;

    public String note;

    protected Evidence() {}

    /** Confirmed, and good for as long as the competency says. */
    public Evidence(
            UUID uuid, Person person, Competency competency, int level, EvidenceSource source, LocalDate assessedOn) {
        this.uuid = uuid;
        this.person = person;
        this.competency = competency;
        this.level = level;
        this.source = source;
        this.assessedOn = assessedOn;
        this.validUntil = competency.goodUntil(assessedOn);
        this.state = EvidenceState.CONFIRMED;
    }

    public Evidence recorded(Instant moment) {
        recordedAt = moment;
        return this;
    }

    public Evidence by(Person itsAssessor, String occasion) {
        assessor = itsAssessor;
        context = occasion;
        return this;
    }

    public Evidence noting(String text) {
        note = text;
        return this;
    }

    public Evidence until(LocalDate lastDay) {
        validUntil = lastDay;
        return this;
    }

    public Evidence in(EvidenceState itsState) {
        state = itsState;
        return this;
    }

    public Evidence superseding(UUID earlier) {
        supersedes = earlier;
        return this;
    }

    public boolean expiredOn(LocalDate day) {
        return validUntil.isBefore(day);
    }

    /** Whether another row with the same number says the same. */
    boolean says(Evidence other) {
        return person.id.equals(other.person.id)
                && competency.id.equals(other.competency.id)
                && level == other.level
                && source == other.source
                && assessedOn.equals(other.assessedOn);
    }
}
