package vn.nhipcau.organisation.directory;

/** The orders of a list of units; all but the name largest first. */
public enum UnitSort {
    NAME("u.nameVi"),
    POPULATION("u.population desc, u.nameVi"),
    AREA("u.areaKm2 desc, u.nameVi"),
    VACANCIES("u.nameVi");

    final String orderBy;

    UnitSort(String orderBy) {
        this.orderBy = orderBy;
    }
}
