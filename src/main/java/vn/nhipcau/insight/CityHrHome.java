package vn.nhipcau.insight;

import jakarta.enterprise.context.ApplicationScoped;
import vn.nhipcau.organisation.staff.Headcount;
import vn.nhipcau.platform.access.Role;

/** HR of the city. */
@ApplicationScoped
class CityHrHome extends HrHome {

    @Override
    public String role() {
        return Role.CITY_HR;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    Headcount mine() {
        return headcounts.city();
    }

    @Override
    String unitsHref() {
        return "/units?level=commune&sort=vacancies";
    }
}
