package vn.nhipcau.organisation.unit;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import vn.nhipcau.platform.language.Language;
import vn.nhipcau.platform.text.Folded;

/** A unit of the city's government: the city, a department, a commune-level unit or one of its offices. */
@Entity
public class Unit {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;

    /** Official code of a commune (20194), abbreviation of a department (SNV); offices have the commune's and a suffix. */
    public String code;

    @Enumerated(EnumType.STRING)
    public UnitLevel level;

    /** Of commune-level units only. */
    @Enumerated(EnumType.STRING)
    public UnitKind kind;

    @ManyToOne(fetch = FetchType.LAZY)
    public Unit parent;

    /** With its kind: "Xã Trà My". */
    public String nameVi;

    public String nameEn;
    /** What the unit was before 1 July 2025; null where nothing is known. */
    public String formerUnits;

    public Integer population;
    /** Square kilometres. */
    public Double areaKm2;
    /** Degrees, centre of the area. */
    public Double latitude;

    public Double longitude;
    public boolean mountain;
    String folded;

    protected Unit() {}

    public Unit(String code, UnitLevel level, Unit parent, String nameVi, String nameEn) {
        this.code = code;
        this.level = level;
        this.parent = parent;
        this.nameVi = nameVi;
        this.nameEn = nameEn;
        this.folded = Folded.of(nameVi, nameEn, code);
    }

    public String name(Language language) {
        return language.choose(nameVi, nameEn);
    }

    /** The commune-level unit or department a person would name: the parent of an office, else the unit itself. */
    public Unit home() {
        return level == UnitLevel.OFFICE ? parent : this;
    }

    Unit commune(UnitKind itsKind, int people, double squareKilometres, boolean inMountains) {
        kind = itsKind;
        population = people;
        areaKm2 = squareKilometres;
        mountain = inMountains;
        return this;
    }

    Unit at(double itsLatitude, double itsLongitude) {
        latitude = itsLatitude;
        longitude = itsLongitude;
        return this;
    }

    Unit formerly(String units) {
        formerUnits = units;
        folded = Folded.of(nameVi, nameEn, code, units);
        return this;
    }
}
