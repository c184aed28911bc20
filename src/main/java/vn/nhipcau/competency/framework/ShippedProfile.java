package vn.nhipcau.competency.framework;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Requirements out of one row of positions.csv: its key competencies at the level of their area, mandatory; an area
 * with a level but no key competency gives that area's first competency, optional; level 0 gives nothing.
 */
final class ShippedProfile {

    private ShippedProfile() {}

    /** One line of a profile before it is stored. */
    record Line(Competency competency, int level, boolean mandatory) {}

    /** @param framework all competencies, by code within their area */
    static List<Line> lines(Map<String, String> row, List<Competency> framework) {
        Set<String> keys = Set.of(row.get("key_competencies").split(" "));
        Set<String> served = new HashSet<>();
        List<Line> lines = new ArrayList<>();
        for (Competency competency : framework) {
            int level = Integer.parseInt(row.get("level_" + competency.area.code));
            if (level > 0 && keys.contains(competency.code)) {
                lines.add(new Line(competency, level, true));
            }
        }
        lines.forEach(line -> served.add(line.competency.area.code));
        for (Competency competency : framework) {
            int level = Integer.parseInt(row.get("level_" + competency.area.code));
            if (level > 0 && served.add(competency.area.code)) {
                lines.add(new Line(competency, level, false));
            }
        }
        return lines;
    }
}
