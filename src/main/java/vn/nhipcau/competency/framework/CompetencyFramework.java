package vn.nhipcau.competency.framework;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import vn.nhipcau.platform.language.Language;

/** A framework of competencies (khung năng lực); never changed once adopted: a change is a new version. */
@Entity
public class CompetencyFramework {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;

    public String code;
    public int version;
    public String titleVi;
    public String titleEn;
    public String legalBasis;

    @Enumerated(EnumType.STRING)
    public FrameworkState state;

    public LocalDate validFrom;
    /** The last day, inclusive; null while in force. */
    public LocalDate validTo;

    @ManyToOne(fetch = FetchType.LAZY)
    public ProficiencyScale scale;

    protected CompetencyFramework() {}

    public CompetencyFramework(String code, int version, String titleVi, String titleEn, ProficiencyScale scale) {
        this.code = code;
        this.version = version;
        this.titleVi = titleVi;
        this.titleEn = titleEn;
        this.scale = scale;
        this.state = FrameworkState.DRAFT;
    }

    public CompetencyFramework adopted(LocalDate from, String basis) {
        if (state != FrameworkState.DRAFT) {
            throw new IllegalStateException("only a draft can be adopted, not " + state);
        }
        state = FrameworkState.ADOPTED;
        validFrom = from;
        legalBasis = basis;
        return this;
    }

    public String title(Language language) {
        return language.choose(titleVi, titleEn);
    }
}
