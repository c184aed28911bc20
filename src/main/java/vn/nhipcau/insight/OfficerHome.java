package vn.nhipcau.insight;

import jakarta.enterprise.context.ApplicationScoped;
import vn.nhipcau.platform.access.Role;

/** An officer of a commune. */
@ApplicationScoped
class OfficerHome extends DeskHome {

    @Override
    public String role() {
        return Role.OFFICER;
    }

    @Override
    public int order() {
        return 25;
    }
}
