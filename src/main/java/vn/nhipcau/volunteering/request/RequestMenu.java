package vn.nhipcau.volunteering.request;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import vn.nhipcau.platform.web.MenuItem;
import vn.nhipcau.platform.web.MenuSource;

/** Asking for help comes first for visitors, last for people who came to work. */
@ApplicationScoped
class RequestMenu implements MenuSource {

    private static final int FIRST = 1;
    private static final int LATE = 80;

    @Inject
    SecurityIdentity identity;

    @Override
    public List<MenuItem> items() {
        int order = identity.isAnonymous() ? FIRST : LATE;
        return List.of(new MenuItem(order, "/help", "request", "menu_help", Set.of()));
    }
}
