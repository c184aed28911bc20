package vn.nhipcau.organisation.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import vn.nhipcau.platform.access.Role;
import vn.nhipcau.platform.web.MenuItem;
import vn.nhipcau.platform.web.MenuSource;

@ApplicationScoped
class AccountMenu implements MenuSource {

    private static final int AFTER_MAIL = 72;

    @Override
    public List<MenuItem> items() {
        return List.of(new MenuItem(
                AFTER_MAIL, "/admin/duplicates", "account", "menu_duplicates", Set.of(Role.ADMINISTRATOR)));
    }
}
