package vn.nhipcau.volunteering.student;

import java.time.Instant;
import java.time.LocalDate;
import vn.nhipcau.organisation.unit.Unit;
import vn.nhipcau.volunteering.visit.Visits;
import vn.nhipcau.volunteering.volunteer.Vetting;
import vn.nhipcau.volunteering.volunteer.Volunteer;

/**
 * A student as the university reads of them.
 *
 * @param nextAt beginning of the next visit; null when nothing is planned
 * @param nextIn its commune, never more
 */
public record StudentRow(Volunteer student, Visits.Served served, Instant nextAt, Unit nextIn, LocalDate today) {

    public boolean isPending() {
        return student.vetting == Vetting.PENDING;
    }

    /** The confirmation has run out. */
    public boolean isExpired() {
        return student.vetting == Vetting.VETTED && !student.isVettedOn(today);
    }

    public boolean isSuspended() {
        return student.vetting == Vetting.SUSPENDED;
    }

    public String getVisitsText() {
        return String.valueOf(served.visits());
    }
}
