package vn.nhipcau.volunteering.safeguarding;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import vn.nhipcau.platform.access.Role;
import vn.nhipcau.platform.web.MenuItem;
import vn.nhipcau.platform.web.MenuSource;

@ApplicationScoped
class SafeguardingMenu implements MenuSource {

    @Override
    public List<MenuItem> items() {
        return List.of(new MenuItem(4, "/safeguarding/holds", "safeguarding", "menu_holds", Set.of(Role.SAFEGUARDING)));
    }
}
