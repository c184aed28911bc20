package vn.nhipcau.volunteering.volunteer;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.util.Map;
import vn.nhipcau.platform.language.Language;

/** A university whose students volunteer; in a volunteer's profile it stands by its Vietnamese name. */
@Entity
public class University {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;

    public String code;
    public String nameVi;
    public String nameEn;

    protected University() {}

    University(Map<String, String> fact) {
        this.code = fact.get("code");
        this.nameVi = fact.get("name_vi");
        this.nameEn = fact.get("name_en");
    }

    public String name(Language language) {
        return language == Language.VI ? nameVi : nameEn;
    }
}
