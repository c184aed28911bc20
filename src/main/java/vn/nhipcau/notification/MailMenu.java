package vn.nhipcau.notification;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import vn.nhipcau.platform.access.Role;
import vn.nhipcau.platform.web.MenuItem;
import vn.nhipcau.platform.web.MenuSource;

/** The administrator's entry. */
@ApplicationScoped
class MailMenu implements MenuSource {

    private static final int ORDER = 5;

    @Override
    public List<MenuItem> items() {
        return List.of(new MenuItem(ORDER, "/admin/mail", "notification", "menu_mail", Set.of(Role.ADMINISTRATOR)));
    }
}
