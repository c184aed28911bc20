package vn.nhipcau.organisation.directory;

import java.util.List;
import vn.nhipcau.organisation.staff.Headcount;
import vn.nhipcau.organisation.staff.Me;
import vn.nhipcau.organisation.staff.PostLine;
import vn.nhipcau.organisation.unit.Unit;
import vn.nhipcau.organisation.unit.UnitLevel;
import vn.nhipcau.platform.web.Page;
import vn.nhipcau.platform.web.shape.DotMap;

/**
 * What the page of a unit shows.
 *
 * @param staff the people on the chosen side, empty for readers who may not see names
 * @param here whether the people at work here are listed instead of those on staff
 */
public record UnitView(
        Unit unit,
        Headcount headcount,
        List<Office> offices,
        DotMap map,
        Page<StaffLine> staff,
        boolean here,
        Reader reader) {

    /** An office, or the unit itself where posts belong to no office, with its posts. */
    public record Office(Unit unit, List<PostLine> posts) {

        public Headcount headcount() {
            return posts.stream().map(PostLine::counted).reduce(Headcount.NONE, Headcount::plus);
        }
    }

    /**
     * What the person reading may see: units and numbers are public, names are for the city's staff, ways to reach a
     * person for those whose scope covers the unit, records for its personnel officers.
     */
    public record Reader(boolean names, boolean contacts, boolean records) {

        static Reader of(Me me, Unit unit) {
            boolean names = me.has(vn.nhipcau.platform.access.Role.CIVIL_SERVANT);
            boolean contacts = names && me.covers(unit.id);
            return new Reader(names, contacts, contacts && me.isPersonnelOfficer());
        }
    }

    public boolean hasNoApparatus() {
        return unit.level == UnitLevel.COMMUNE && offices.isEmpty();
    }
}
