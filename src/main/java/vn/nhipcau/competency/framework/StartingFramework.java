package vn.nhipcau.competency.framework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.nhipcau.platform.starting.Facts;
import vn.nhipcau.platform.starting.StartingData;

/** The five areas, their 36 competencies and the scale of four levels; our suggestion until the city adopts its own. */
@ApplicationScoped
class StartingFramework implements StartingData {

    private static final LocalDate IN_FORCE = LocalDate.of(2025, 12, 31);
    private static final String BASIS = "Luật 80/2025/QH15; Nghị định 361/2025/NĐ-CP";
    /** Digital work is every post's; the other areas belong to professions. */
    private static final String COMMON_AREA = "digital";
    /** Tools and land law change fastest (R33): there an assessment grows old sooner. Our suggestion. */
    private static final Map<String, Integer> MONTHS = Map.of("digital", 24, "land", 24);

    private static final int USUAL_MONTHS = 36;

    @Inject
    EntityManager database;

    private final Map<String, Area> areas = new LinkedHashMap<>();

    @Override
    public String name() {
        return "competency.framework";
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public void load() {
        ProficiencyScale scale = new ProficiencyScale("four-levels", "Thang bốn mức", "Four levels");
        Facts.rows("levels.csv")
                .forEach(row -> scale.with(Integer.parseInt(row.get("step")), row.get("name_vi"), row.get("name_en")));
        database.persist(scale);
        CompetencyFramework framework = new CompetencyFramework(
                        "DN-COMMUNE",
                        1,
                        "Khung năng lực công chức cấp xã",
                        "Competencies of commune civil servants",
                        scale)
                .adopted(IN_FORCE, BASIS);
        database.persist(framework);
        Facts.rows("competencies.csv").forEach(row -> database.persist(competency(framework, scale.levels, row)));
    }

    private Competency competency(
            CompetencyFramework framework, List<ProficiencyLevel> scale, Map<String, String> row) {
        Area area = areas.computeIfAbsent(row.get("area"), code -> area(code, row));
        CompetencyKind kind = area.code.equals(COMMON_AREA) ? CompetencyKind.GENERAL : CompetencyKind.PROFESSIONAL;
        int months = MONTHS.getOrDefault(area.code, USUAL_MONTHS);
        Competency competency = new Competency(framework, area, row.get("code"), kind, months)
                .named(row.get("name_vi"), row.get("name_en"))
                .described(row.get("description_vi"), row.get("description_en"), row.get("source"));
        scale.forEach(level -> competency.level(
                level.step, row.get("level" + level.step + "_vi"), row.get("level" + level.step + "_en")));
        return competency;
    }

    private Area area(String code, Map<String, String> row) {
        Area area = new Area(code, row.get("area_vi"), row.get("area_en"), areas.size() + 1);
        database.persist(area);
        return area;
    }
}
