package vn.nhipcau.competency.framework;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import vn.nhipcau.platform.language.Language;

/** One level of a scale: its number and its name, the same for every competency. */
@Entity
public class ProficiencyLevel {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    ProficiencyScale scale;

    /** 1 is the lowest; 0, "nothing yet", is no level of a scale. */
    public int step;

    public String nameVi;
    public String nameEn;

    protected ProficiencyLevel() {}

    ProficiencyLevel(ProficiencyScale scale, int step, String nameVi, String nameEn) {
        this.scale = scale;
        this.step = step;
        this.nameVi = nameVi;
        this.nameEn = nameEn;
    }

    public String name(Language language) {
        return language.choose(nameVi, nameEn);
    }
}
