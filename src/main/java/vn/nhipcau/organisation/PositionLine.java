package vn.nhipcau.organisation;

import java.util.List;

/** A position of the catalogue with its posts and people in the whole city. */
public record PositionLine(Position position, Headcount headcount) {

    public List<UnitKind> kinds() {
        return position.kinds();
    }
}
