package vn.nhipcau.competency.framework;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;

/** The level of one competency that a position asks for. */
@Entity
public class Requirement {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    public PositionProfile profile;

    @ManyToOne(fetch = FetchType.LAZY)
    public Competency competency;

    public int requiredLevel;
    /** False for what is good to have: an area that matters to the post without a key competency. */
    public boolean mandatory;

    protected Requirement() {}

    public Requirement(PositionProfile profile, Competency competency, int requiredLevel, boolean mandatory) {
        this.profile = profile;
        this.competency = competency;
        this.requiredLevel = requiredLevel;
        this.mandatory = mandatory;
    }
}
