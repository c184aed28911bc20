package vn.nhipcau.volunteering.visit;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Optional;
import vn.nhipcau.organisation.staff.Me;
import vn.nhipcau.platform.access.Role;
import vn.nhipcau.platform.web.Page;
import vn.nhipcau.platform.web.PageQuery;
import vn.nhipcau.volunteering.volunteer.Volunteer;
import vn.nhipcau.volunteering.volunteer.Volunteers;

/** What a volunteer has done: where, what, how long; no resident is named. */
@Path("/volunteer/visits")
@RolesAllowed({Role.STUDENT, Role.GROUP_MEMBER})
class VisitListResource {

    @Inject
    Visits visits;

    @Inject
    Volunteers volunteers;

    @Inject
    Me me;

    @CheckedTemplate(basePath = "volunteering/visit")
    static class Templates {

        static native TemplateInstance visits(Page<Visit> page, Visits.Served served);

        private Templates() {}
    }

    @GET
    public TemplateInstance list(@BeanParam PageQuery query) {
        Optional<Volunteer> known = volunteers.of(me.person());
        Visits.Served served = known.map(visits::served).orElse(Visits.Served.NONE);
        List<Visit> rows = known.map(volunteer -> visits.done(volunteer, query.offset(), query.size()))
                .orElse(List.of());
        return Templates.visits(query.of(rows, served.visits()), served);
    }
}
