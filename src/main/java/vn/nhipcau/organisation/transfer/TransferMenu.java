package vn.nhipcau.organisation.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import vn.nhipcau.platform.access.Role;
import vn.nhipcau.platform.web.MenuItem;
import vn.nhipcau.platform.web.MenuSource;

/** Staff lists as files, for personnel officers and administrators. */
@ApplicationScoped
class TransferMenu implements MenuSource {

    private static final int AFTER_PEOPLE = 66;

    @Override
    public List<MenuItem> items() {
        return List.of(new MenuItem(
                AFTER_PEOPLE,
                "/staff-imports",
                Vocabulary.BUNDLE,
                "menu",
                Set.of(Role.UNIT_HR, Role.CITY_HR, Role.ADMINISTRATOR)));
    }
}
