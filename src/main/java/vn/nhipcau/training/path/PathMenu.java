package vn.nhipcau.training.path;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import vn.nhipcau.platform.access.Role;
import vn.nhipcau.platform.web.MenuItem;
import vn.nhipcau.platform.web.MenuSource;

/** A learner's own pages in the menu. */
@ApplicationScoped
class PathMenu implements MenuSource {

    private static final Set<String> LEARNERS = Set.of(Role.CIVIL_SERVANT);

    @Override
    public List<MenuItem> items() {
        return List.of(
                new MenuItem(10, "/my-path", "path", "menu_path", LEARNERS),
                new MenuItem(15, "/my-learning", "path", "menu_learning", LEARNERS));
    }
}
