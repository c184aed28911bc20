package vn.nhipcau.organisation.directory;

import org.jboss.resteasy.reactive.RestQuery;
import vn.nhipcau.platform.web.Choice;
import vn.nhipcau.platform.web.PageQuery;
import vn.nhipcau.platform.web.Refusal;

/** Which people of a unit are asked for: {@code ?staff=on-staff|here&page=&size=}. */
public class StaffQuery extends PageQuery {

    @RestQuery
    public String staff;

    boolean here() {
        if (Choice.given(staff) && !staff.matches("on-staff|here")) {
            throw Refusal.bad("organisation", "staff_unknown");
        }
        return "here".equals(staff);
    }
}
