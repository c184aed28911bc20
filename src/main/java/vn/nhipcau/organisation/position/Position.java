package vn.nhipcau.organisation.position;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import vn.nhipcau.organisation.unit.OfficeName;
import vn.nhipcau.organisation.unit.UnitKind;
import vn.nhipcau.platform.language.Language;
import vn.nhipcau.platform.text.Folded;

/** An entry of the catalogue of positions (vị trí việc làm): imported, with a version and a valid-from date (R07). */
@Entity
public class Position {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;

    public String code;
    public int version;
    public LocalDate validFrom;
    public String titleVi;
    public String titleEn;
    public String officeVi;
    public String officeEn;

    /** "group" is a word of SQL. */
    @Enumerated(EnumType.STRING)
    public PositionGroup positionGroup;

    /** Kinds of unit that have the position, as in the source: "all", "ward", "commune; special zone". */
    public String appliesTo;

    public String basis;
    String folded;

    protected Position() {}

    public Position(String code, String titleVi, String titleEn, PositionGroup group) {
        this.code = code;
        this.version = 1;
        this.titleVi = titleVi;
        this.titleEn = titleEn;
        this.positionGroup = group;
        this.appliesTo = "all";
        this.folded = Folded.of(titleVi, titleEn, code);
    }

    public String title(Language language) {
        return language.choose(titleVi, titleEn);
    }

    public String office(Language language) {
        return language.choose(officeVi, officeEn);
    }

    /** The Vietnamese name of the office that has the position in a unit of this kind. */
    public String officeIn(UnitKind kind) {
        return OfficeName.of(officeVi, kind);
    }

    public boolean appliesTo(UnitKind kind) {
        return isForAllCommunes()
                || List.of(appliesTo.split("\\s*;\\s*"))
                        .contains(kind.name().toLowerCase(Locale.ROOT).replace('_', ' '));
    }

    public LocalDate inForceFrom() {
        return validFrom;
    }

    public boolean isForAllCommunes() {
        return appliesTo.equals("all");
    }

    /** The kinds of commune-level unit that have the position; none for a position of departments. */
    public List<UnitKind> kinds() {
        return Arrays.stream(UnitKind.values()).filter(this::appliesTo).toList();
    }

    public Position in(String itsOfficeVi, String itsOfficeEn) {
        officeVi = itsOfficeVi;
        officeEn = itsOfficeEn;
        return this;
    }

    public Position validFrom(LocalDate day, String legalBasis, String kinds) {
        validFrom = day;
        basis = legalBasis;
        appliesTo = kinds;
        return this;
    }
}
