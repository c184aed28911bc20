package vn.nhipcau.volunteering.desk;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import vn.nhipcau.platform.access.Role;
import vn.nhipcau.platform.web.MenuItem;
import vn.nhipcau.platform.web.MenuSource;

@ApplicationScoped
class DeskMenu implements MenuSource {

    @Override
    public List<MenuItem> items() {
        return List.of(new MenuItem(4, "/desk", "desk", "menu_desk", Set.of(Role.OFFICER, Role.COORDINATOR)));
    }
}
