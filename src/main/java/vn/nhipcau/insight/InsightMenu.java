package vn.nhipcau.insight;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import vn.nhipcau.platform.web.MenuItem;
import vn.nhipcau.platform.web.MenuSource;

@ApplicationScoped
class InsightMenu implements MenuSource {

    @Override
    public List<MenuItem> items() {
        return List.of(new MenuItem(900, "/about", "insight", "menu_about", Set.of()));
    }
}
