package vn.nhipcau.training.course;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import vn.nhipcau.competency.framework.Area;
import vn.nhipcau.platform.web.Page;

/**
 * A page of the catalogue.
 *
 * @param next the earliest open class, by row number of the course
 * @param open how many courses of the whole catalogue have an open class
 * @param scale how many levels there are
 */
public record Catalogue(
        Page<Course> page, Map<Long, UpcomingClasses.ClassLine> next, int open, List<Area> areas, int scale) {

    public UpcomingClasses.ClassLine nextOf(Course course) {
        return next.get(course.id);
    }

    public int found() {
        return (int) page.getTotal();
    }

    public List<CourseMode> modes() {
        return List.of(CourseMode.values());
    }

    public List<PeriodsRange> ranges() {
        return List.of(PeriodsRange.values());
    }

    public List<CourseSort> sorts() {
        return List.of(CourseSort.values());
    }

    public List<Integer> levels() {
        return IntStream.rangeClosed(1, scale).boxed().toList();
    }

    public boolean none() {
        return page.getTotal() == 0;
    }
}
