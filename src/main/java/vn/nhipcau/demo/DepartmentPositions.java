package vn.nhipcau.demo;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.nhipcau.organisation.position.Position;
import vn.nhipcau.organisation.position.PositionGroup;

/** Generic positions of the city's departments, whose own catalogue is not among the shipped facts. */
final class DepartmentPositions {

    /** City-level posts (scale.csv); the suggested headcounts of departments.csv are scaled to them. */
    static final int CITY_POSTS = 2692;

    private static final String BASIS = "Vị trí dùng cho dữ liệu minh họa / position for demo data";

    private static final Map<String, Double> WEIGHTS = Map.of(
            "CITY-01", 1000.0, "CITY-02", 300.0, "CITY-03", 8.0, "CITY-04", 10.0, "CITY-05", 24.0, "CITY-06", 48.0,
            "CITY-07", 3.0, "CITY-08", 3.0, "CITY-09", 4.0);

    private DepartmentPositions() {}

    static List<Position> catalogue(LocalDate since) {
        return List.of(
                position(since, "CITY-01", "Giám đốc sở", "Director of department", PositionGroup.LEADER),
                position(since, "CITY-02", "Phó Giám đốc sở", "Deputy director of department", PositionGroup.LEADER),
                position(since, "CITY-03", "Trưởng phòng", "Head of division", PositionGroup.MANAGER),
                position(since, "CITY-04", "Phó Trưởng phòng", "Deputy head of division", PositionGroup.MANAGER),
                position(since, "CITY-05", "Chuyên viên chính", "Senior specialist", PositionGroup.PROFESSIONAL),
                position(since, "CITY-06", "Chuyên viên", "Specialist", PositionGroup.PROFESSIONAL),
                position(
                        since,
                        "CITY-07",
                        "Chuyên viên về công nghệ thông tin",
                        "IT specialist",
                        PositionGroup.PROFESSIONAL),
                position(since, "CITY-08", "Văn thư viên", "Records clerk", PositionGroup.PROFESSIONAL),
                position(since, "CITY-09", "Kế toán viên", "Accountant", PositionGroup.PROFESSIONAL));
    }

    /** Posts of each department, in proportion to what departments.csv suggests. */
    static Map<String, Integer> norms(List<Map<String, String>> departments) {
        int suggested = departments.stream()
                .mapToInt(row -> Integer.parseInt(row.get("suggested_headcount")))
                .sum();
        Map<String, Integer> norms = new LinkedHashMap<>();
        departments.forEach(row -> norms.put(
                row.get("code"),
                Math.round((float) CITY_POSTS * Integer.parseInt(row.get("suggested_headcount")) / suggested)));
        return norms;
    }

    static Map<Position, Integer> spread(List<Position> catalogue, int posts) {
        return Allotment.spread(
                catalogue, posts, position -> WEIGHTS.get(position.code), position -> switch (position.code) {
                    case "CITY-01" -> 1;
                    case "CITY-02" -> 3;
                    default -> Integer.MAX_VALUE;
                });
    }

    private static Position position(LocalDate since, String code, String vi, String en, PositionGroup group) {
        return new Position(code, vi, en, group)
                .in("Sở, ban, ngành thành phố", "City departments")
                .validFrom(since, BASIS, "department");
    }
}
