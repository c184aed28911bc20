package vn.nhipcau.platform.access;

import java.util.Set;

/** Which units the asking person may see into. Asked in one place for every record that belongs to a unit. */
public interface Scope {

    /** True for roles of the whole city. */
    boolean everywhere();

    /** Row numbers of the units in reach, offices of a commune included; meaningless when {@link #everywhere()}. */
    Set<Long> unitIds();

    /**
     * The same as far as these roles reach, for queries that know which roles their matter is for: whoever holds a role
     * for something else of the whole city sees no more by it.
     */
    default Scope as(String... roles) {
        return this;
    }

    default boolean covers(Long unitId) {
        return everywhere() || unitIds().contains(unitId);
    }
}
