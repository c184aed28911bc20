package vn.nhipcau.competency.framework;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import vn.nhipcau.platform.language.Language;

/** A field of work that competencies belong to: land, law, … Rows, not constants: a city may add its own. */
@Entity
public class Area {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;

    public String code;
    public String nameVi;
    public String nameEn;
    /** Order in lists, lower first. */
    public int place;

    protected Area() {}

    public Area(String code, String nameVi, String nameEn, int place) {
        this.code = code;
        this.nameVi = nameVi;
        this.nameEn = nameEn;
        this.place = place;
    }

    public String name(Language language) {
        return language.choose(nameVi, nameEn);
    }
}
