package vn.nhipcau.organisation.directory;

import java.time.LocalDate;
import vn.nhipcau.organisation.staff.Assignment;
import vn.nhipcau.organisation.staff.AssignmentKind;
import vn.nhipcau.organisation.unit.Unit;

/**
 * A person in a unit's list of staff.
 *
 * @param held what the person holds in this unit
 * @param other for a secondment its other end: the post at the receiver of somebody away, at the sender of somebody who
 *     came to help; null for everybody else
 */
public record StaffLine(Assignment held, Assignment other) {

    /** On staff here, at work elsewhere. */
    public boolean away() {
        return held.kind == AssignmentKind.PERMANENT && other != null;
    }

    /** At work here, on staff elsewhere. */
    public boolean helping() {
        return held.kind == AssignmentKind.SECONDMENT;
    }

    public Unit elsewhere() {
        return other == null ? null : other.post.unit.home();
    }

    /** The last day of the secondment; null where there is none or it is open. */
    public LocalDate until() {
        return away() ? other.endsOn : helping() ? held.endsOn : null;
    }
}
