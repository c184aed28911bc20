package vn.nhipcau.training.course;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import vn.nhipcau.platform.web.MenuItem;
import vn.nhipcau.platform.web.MenuSource;

/** The catalogue in the menu of everybody. */
@ApplicationScoped
class CourseMenu implements MenuSource {

    @Override
    public List<MenuItem> items() {
        return List.of(new MenuItem(20, "/courses", "course", "menu_courses", Set.of()));
    }
}
