package vn.nhipcau.insight;

import jakarta.enterprise.context.ApplicationScoped;
import vn.nhipcau.platform.access.Role;

/** The coordinator of the city. */
@ApplicationScoped
class CoordinatorHome extends DeskHome {

    @Override
    public String role() {
        return Role.COORDINATOR;
    }

    @Override
    public int order() {
        return 22;
    }
}
