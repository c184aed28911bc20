package vn.nhipcau.platform.starting;

/**
 * Rows an empty database starts with. Each package implements this for its own records; every implementation is loaded
 * once per database, in its order, in a transaction of its own.
 */
public interface StartingData {

    /** Remembered in the database so that it is never loaded twice: "organisation.units". */
    String name();

    /** Lower first. Units 10, positions 20, competencies 30, courses 40, help topics 50; demo data from 100. */
    int order();

    /** True for invented people and events, loaded only where {@code nhipcau.demo-data} is on. */
    default boolean demo() {
        return false;
    }

    /** Called inside a transaction. */
    void load();
}
