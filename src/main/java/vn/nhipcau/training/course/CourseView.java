package vn.nhipcau.training.course;

import java.time.LocalDate;
import java.util.List;
import vn.nhipcau.competency.framework.LevelDescription;
import vn.nhipcau.competency.framework.ProficiencyLevel;
import vn.nhipcau.platform.language.Language;

/** A course as its page shows it: where it leads, and the classes to come. */
record CourseView(Course course, List<UpcomingClasses.ClassLine> classes, LocalDate today) {

    /** The name of the level that the course leads to: "Thành thạo". */
    public String levelName(Language language) {
        return course.competency.framework.scale.levels.stream()
                .filter(level -> level.step == course.levelReached)
                .map((ProficiencyLevel level) -> level.name(language))
                .findFirst()
                .orElse("");
    }

    /** What somebody at that level does at work. */
    public String levelText(Language language) {
        return course.competency.levels.stream()
                .filter(level -> level.step == course.levelReached)
                .map((LevelDescription level) -> level.text(language))
                .findFirst()
                .orElse("");
    }

    /** Where other courses for the same competency are. */
    public String relatedHref() {
        return "/courses?q=" + course.competency.code;
    }

    public boolean reviewDue() {
        return course.reviewDue(today);
    }

    /** The first class with a free seat gets the one gold button of the page. */
    public boolean first(UpcomingClasses.ClassLine line) {
        return classes.stream()
                .filter(one -> one.open() && !one.enrolled() && !one.inLine())
                .findFirst()
                .filter(line::equals)
                .isPresent();
    }
}
