package vn.nhipcau.volunteering.request;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import vn.nhipcau.platform.web.MenuItem;
import vn.nhipcau.platform.web.MenuSource;

@ApplicationScoped
class RequestMenu implements MenuSource {

    @Override
    public List<MenuItem> items() {
        return List.of(new MenuItem(50, "/help", "request", "menu_help", Set.of()));
    }
}
