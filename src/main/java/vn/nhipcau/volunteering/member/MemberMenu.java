package vn.nhipcau.volunteering.member;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import vn.nhipcau.platform.access.Role;
import vn.nhipcau.platform.web.MenuItem;
import vn.nhipcau.platform.web.MenuSource;

@ApplicationScoped
class MemberMenu implements MenuSource {

    @Override
    public List<MenuItem> items() {
        return List.of(
                new MenuItem(5, "/desk/volunteers", "member", "menu_members", Set.of(Role.OFFICER, Role.COORDINATOR)),
                new MenuItem(60, "/universities", "member", "menu_universities", Set.of(Role.COORDINATOR)));
    }
}
