package vn.nhipcau.competency.framework;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.nhipcau.platform.language.Language;
import vn.nhipcau.platform.text.Folded;

/** Something a person can master, with a description of what each level looks like at work. */
@Entity
public class Competency {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    public CompetencyFramework framework;

    @ManyToOne(fetch = FetchType.LAZY)
    public Area area;

    /** "LAND-02", the same through all versions of a framework. */
    public String code;

    @Enumerated(EnumType.STRING)
    public CompetencyKind kind;

    public String nameVi;
    public String nameEn;
    public String descriptionVi;
    public String descriptionEn;
    /** Laws and frameworks that the wording follows. */
    public String basis;
    /** How many months an assessment stays good for. */
    public int validMonths;

    String folded;

    @OneToMany(mappedBy = "competency", cascade = CascadeType.PERSIST)
    @OrderBy("step")
    public List<LevelDescription> levels = new ArrayList<>();

    protected Competency() {}

    public Competency(CompetencyFramework framework, Area area, String code, CompetencyKind kind, int validMonths) {
        this.framework = framework;
        this.area = area;
        this.code = code;
        this.kind = kind;
        this.validMonths = validMonths;
    }

    public Competency named(String vietnamese, String english) {
        nameVi = vietnamese;
        nameEn = english;
        folded = Folded.of(code, vietnamese, english);
        return this;
    }

    public Competency described(String vietnamese, String english, String itsBasis) {
        descriptionVi = vietnamese;
        descriptionEn = english;
        basis = itsBasis;
        folded = Folded.of(code, nameVi, nameEn, vietnamese, english);
        return this;
    }

    public Competency level(int step, String vietnamese, String english) {
        levels.add(new LevelDescription(this, step, vietnamese, english));
        return this;
    }

    public String name(Language language) {
        return language.choose(nameVi, nameEn);
    }

    public String description(Language language) {
        return language.choose(descriptionVi, descriptionEn);
    }

    /** The last day on which an assessment made on this day counts. */
    public LocalDate goodUntil(LocalDate assessedOn) {
        return assessedOn.plusMonths(validMonths);
    }
}
