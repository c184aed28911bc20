package vn.nhipcau.training.course;

import java.time.LocalDate;
import vn.nhipcau.competency.framework.Area;
import vn.nhipcau.competency.framework.Competency;
import vn.nhipcau.competency.framework.CompetencyFramework;
import vn.nhipcau.competency.framework.CompetencyKind;
import vn.nhipcau.competency.framework.ProficiencyScale;

/** Courses and competencies for tests without a database. */
public final class SampleCourses {

    private static final ProficiencyScale SCALE = new ProficiencyScale("four", "Bốn mức", "Four levels")
            .with(1, "Nhận biết", "Aware")
            .with(2, "Cơ bản", "With guidance")
            .with(3, "Thành thạo", "Independent")
            .with(4, "Chuyên sâu", "Leads others");
    private static final CompetencyFramework FRAMEWORK = new CompetencyFramework("T", 1, "Khung", "Framework", SCALE);
    private static final Area LAND = new Area("land", "Đất đai", "Land", 1);

    private static long ids;

    private SampleCourses() {}

    public static Competency competency(String code) {
        Competency competency = new Competency(FRAMEWORK, LAND, code, CompetencyKind.PROFESSIONAL, 24)
                .named("Năng lực " + code, "Competency " + code);
        competency.id = ++ids;
        return competency;
    }

    public static Course course(String code, Competency competency, int levelReached, int periods) {
        Course course = new Course(code, "Khóa " + code, "Course " + code, competency, levelReached)
                .taught(CourseMode.IN_PERSON, periods, "Trường")
                .countedAs(ContentGroup.POSITION_SKILLS)
                .intendedFor("Đất đai", null)
                .restingOn("Luật Đất đai 2024", true, LocalDate.of(2027, 1, 1));
        course.id = ++ids;
        return course;
    }
}
