package vn.nhipcau.competency.framework;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import vn.nhipcau.platform.language.Language;

/** What a person at this level of a competency does at work. */
@Entity
public class LevelDescription {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    Competency competency;

    public int step;
    public String textVi;
    public String textEn;

    protected LevelDescription() {}

    LevelDescription(Competency competency, int step, String textVi, String textEn) {
        this.competency = competency;
        this.step = step;
        this.textVi = textVi;
        this.textEn = textEn;
    }

    public String text(Language language) {
        return language.choose(textVi, textEn);
    }
}
