package vn.nhipcau.organisation.directory;

import java.util.List;
import vn.nhipcau.organisation.position.Position;
import vn.nhipcau.organisation.staff.Headcount;
import vn.nhipcau.organisation.unit.UnitKind;

/** A position of the catalogue with its posts and people in the whole city. */
public record PositionLine(Position position, Headcount headcount) {

    public List<UnitKind> kinds() {
        return position.kinds();
    }
}
