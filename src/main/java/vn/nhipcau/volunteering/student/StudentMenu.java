package vn.nhipcau.volunteering.student;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import vn.nhipcau.platform.access.Role;
import vn.nhipcau.platform.web.MenuItem;
import vn.nhipcau.platform.web.MenuSource;

@ApplicationScoped
class StudentMenu implements MenuSource {

    @Override
    public List<MenuItem> items() {
        return List.of(new MenuItem(4, "/students", "student", "menu_students", Set.of(Role.UNIVERSITY)));
    }
}
