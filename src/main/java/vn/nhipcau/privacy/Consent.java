package vn.nhipcau.privacy;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;

/** One yes to one purpose. A row stays when the yes is withdrawn: it proves what was allowed when. */
@Entity
public class Consent {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;

    /** The random key that stands for the person. */
    public String subjectKey;

    public String purpose;
    public int textVersion;
    public String textHash;

    @Enumerated(EnumType.STRING)
    public ConsentWay givenHow;

    public Instant givenAt;

    @Enumerated(EnumType.STRING)
    public ConsentWay withdrawnHow;

    public Instant withdrawnAt;

    protected Consent() {}

    Consent(String subjectKey, ConsentText text, ConsentWay how, Instant now) {
        this.subjectKey = subjectKey;
        this.purpose = text.purpose();
        this.textVersion = text.version();
        this.textHash = text.hash();
        this.givenHow = how;
        this.givenAt = now;
    }

    public boolean holds() {
        return withdrawnAt == null;
    }

    void withdraw(ConsentWay how, Instant now) {
        withdrawnHow = how;
        withdrawnAt = now;
    }
}
