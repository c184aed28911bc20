package vn.nhipcau.notification;

import io.quarkus.arc.properties.IfBuildProperty;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import vn.nhipcau.platform.web.MenuItem;
import vn.nhipcau.platform.web.MenuSource;

/** Development's entry, for everybody. */
@ApplicationScoped
@IfBuildProperty(name = "nhipcau.mail.delivery", stringValue = "page")
class SentMailMenu implements MenuSource {

    private static final int ORDER = 990;

    @Override
    public List<MenuItem> items() {
        return List.of(new MenuItem(ORDER, "/dev/mail", "notification", "menu_sent", Set.of()));
    }
}
