package vn.nhipcau.competency.framework;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.nhipcau.organisation.position.Position;

/** What a position requires from a day on, until a later profile of the position takes over. */
@Entity
public class PositionProfile {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    public Position position;

    @ManyToOne(fetch = FetchType.LAZY)
    public CompetencyFramework framework;

    public LocalDate validFrom;

    @OneToMany(mappedBy = "profile", cascade = CascadeType.PERSIST)
    public List<Requirement> requirements = new ArrayList<>();

    protected PositionProfile() {}

    public PositionProfile(Position position, CompetencyFramework framework, LocalDate validFrom) {
        this.position = position;
        this.framework = framework;
        this.validFrom = validFrom;
    }

    public PositionProfile requiring(Competency competency, int level, boolean mandatory) {
        requirements.add(new Requirement(this, competency, level, mandatory));
        return this;
    }
}
