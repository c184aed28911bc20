package vn.nhipcau.organisation.unit;

/** Where a unit stands in the tree: city, then departments and communes, then the offices of a commune. */
public enum UnitLevel {
    CITY,
    DEPARTMENT,
    COMMUNE,
    OFFICE
}
