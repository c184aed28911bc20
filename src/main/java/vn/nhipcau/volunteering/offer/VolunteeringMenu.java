package vn.nhipcau.volunteering.offer;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import vn.nhipcau.platform.access.Role;
import vn.nhipcau.platform.web.MenuItem;
import vn.nhipcau.platform.web.MenuSource;

/** What volunteers find in the menu. */
@ApplicationScoped
class VolunteeringMenu implements MenuSource {

    private static final Set<String> VOLUNTEERS = Set.of(Role.STUDENT, Role.GROUP_MEMBER);

    @Override
    public List<MenuItem> items() {
        return List.of(
                new MenuItem(2, "/volunteer", "offer", "menu_home", VOLUNTEERS),
                new MenuItem(3, "/volunteer/profile", "offer", "menu_profile", VOLUNTEERS));
    }
}
