package vn.nhipcau.competency.framework;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import vn.nhipcau.platform.access.Role;
import vn.nhipcau.platform.web.MenuItem;
import vn.nhipcau.platform.web.MenuSource;

/** The framework is one step away for all staff. */
@ApplicationScoped
class CompetencyMenu implements MenuSource {

    private static final int AFTER_COURSES = 45;

    @Override
    public List<MenuItem> items() {
        return List.of(new MenuItem(
                AFTER_COURSES, "/competencies", "competency", "menu_competencies", Set.of(Role.CIVIL_SERVANT)));
    }
}
