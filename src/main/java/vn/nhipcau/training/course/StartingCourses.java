package vn.nhipcau.training.course;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import vn.nhipcau.competency.framework.Competencies;
import vn.nhipcau.platform.starting.Facts;
import vn.nhipcau.platform.starting.StartingData;

/** The 40 starter courses of courses.csv, as suggestions: nothing in them is official until their owner says so. */
@ApplicationScoped
class StartingCourses implements StartingData {

    /** Land and environment law changed twice in a year (R33): looked at every half year, the rest every year. */
    private static final Set<String> FAST_CHANGING = Set.of("land", "environment");

    private static final String UNCHECKED = "(unverified)";
    private static final String NO_BASIS = "suggested";

    @Inject
    Courses courses;

    @Inject
    Competencies competencies;

    @Inject
    Clock clock;

    @Override
    public String name() {
        return "training.courses";
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public void load() {
        LocalDate nextMonth = LocalDate.now(clock).with(TemporalAdjusters.firstDayOfNextMonth());
        Facts.rows("courses.csv").forEach(row -> courses.persist(course(row, nextMonth)));
    }

    private Course course(Map<String, String> row, LocalDate nextMonth) {
        String area = row.get("area");
        String[] audience = row.get("intended_for").split(" / ", 2);
        String basis = row.get("legal_or_content_basis");
        return new Course(
                        row.get("code"),
                        row.get("title_vi"),
                        row.get("title_en"),
                        competencies.byCode(row.get("competency")).orElseThrow(),
                        Integer.parseInt(row.get("level_reached")))
                .taught(
                        CourseMode.valueOf(row.get("mode").toUpperCase(Locale.ROOT)),
                        Integer.parseInt(row.get("hours_tiet")),
                        row.get("provider"))
                .countedAs(ContentGroup.ofArea(area))
                .intendedFor(audience[0], audience.length > 1 ? audience[1] : null)
                .restingOn(
                        basis.equals(NO_BASIS)
                                ? null
                                : basis.replace(UNCHECKED, "").strip(),
                        !basis.contains(UNCHECKED) && !basis.equals(NO_BASIS),
                        nextMonth.plusMonths(FAST_CHANGING.contains(area) ? 6 : 12));
    }
}
