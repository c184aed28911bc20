package vn.nhipcau.privacy;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/** Somebody was shown somebody else's data. */
@Entity
@Immutable
public class Disclosure {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;

    public Instant at;
    /** The random key of the person whose data it is. */
    public String subjectKey;
    /** The random key of the person who saw it. */
    public String viewerKey;
    /** "address,phone" */
    public String what;
    /** The record that allowed it: "visit" and its number. */
    public String becauseOf;

    protected Disclosure() {}

    Disclosure(Instant at, String subjectKey, String viewerKey, String what, String becauseOf) {
        this.at = at;
        this.subjectKey = subjectKey;
        this.viewerKey = viewerKey;
        this.what = what;
        this.becauseOf = becauseOf;
    }
}
