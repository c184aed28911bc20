package vn.nhipcau.organisation.directory;

import java.util.List;
import vn.nhipcau.organisation.position.Position;
import vn.nhipcau.organisation.staff.Headcount;
import vn.nhipcau.organisation.unit.UnitKind;

/**
 * What the page of a position shows.
 *
 * @param city posts and people in the whole city
 * @param units how many units have posts of it
 * @param lacking the units with empty posts, most first
 */
public record PositionView(Position position, Headcount city, int units, List<UnitLine> lacking) {

    public List<UnitKind> kinds() {
        return position.kinds();
    }
}
