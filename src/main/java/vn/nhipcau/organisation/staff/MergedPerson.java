package vn.nhipcau.organisation.staff;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;

/** A record that turned out to be somebody who was there already: whose it is now, so that old rows still name them. */
@Entity
public class MergedPerson {

    /** The row number that the record had. */
    @Id
    public Long oldId;

    /** The key under which earlier audit rows, mail and disclosures name the person. */
    public String code;

    /** An account that still leads to the person, when the kept record has another; else null. */
    public String subject;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "into_id")
    public Person into;

    public Instant mergedAt;

    protected MergedPerson() {}

    public MergedPerson(Person dropped, Person kept, Instant moment) {
        oldId = dropped.id;
        code = dropped.code;
        subject = kept.subject == null ? null : dropped.subject;
        into = kept;
        mergedAt = moment;
    }
}
