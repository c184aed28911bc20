package vn.nhipcau.competency.framework;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.annotations.Formula;

/** Ordered levels of mastery; how many there are is the framework's choice. */
@Entity
public class ProficiencyScale {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;

    public String code;
    public String nameVi;
    public String nameEn;

    @OneToMany(mappedBy = "scale", cascade = CascadeType.PERSIST)
    @OrderBy("step")
    public List<ProficiencyLevel> levels = new ArrayList<>();

    /** The step of the top level; spares loading the levels where only their number matters. */
    @Formula("(select max(l.step) from proficiency_level l where l.scale_id = id)")
    public Integer highest;

    protected ProficiencyScale() {}

    public ProficiencyScale(String code, String nameVi, String nameEn) {
        this.code = code;
        this.nameVi = nameVi;
        this.nameEn = nameEn;
    }

    public ProficiencyScale with(int step, String itsNameVi, String itsNameEn) {
        levels.add(new ProficiencyLevel(this, step, itsNameVi, itsNameEn));
        highest = Math.max(step, highest == null ? 0 : highest);
        return this;
    }
}
