package vn.nhipcau.insight;

import jakarta.enterprise.context.ApplicationScoped;
import vn.nhipcau.organisation.staff.Headcount;
import vn.nhipcau.organisation.unit.Unit;
import vn.nhipcau.platform.access.Role;
import vn.nhipcau.platform.web.Refusal;

/** HR of one unit. */
@ApplicationScoped
class UnitHrHome extends HrHome {

    @Override
    public String role() {
        return Role.UNIT_HR;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    Headcount mine() {
        return headcounts.of(unit());
    }

    @Override
    String unitsHref() {
        return "/units/" + unit().code;
    }

    private Unit unit() {
        return me.assignments().stream()
                .findFirst()
                .map(held -> held.post.unit.home())
                .orElseThrow(() -> Refusal.forbidden("organisation", "account_not_linked"));
    }
}
