package vn.nhipcau.organisation.directory;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import vn.nhipcau.organisation.position.Position;
import vn.nhipcau.organisation.position.Positions;
import vn.nhipcau.organisation.staff.Me;
import vn.nhipcau.platform.access.Role;
import vn.nhipcau.platform.web.Refusal;

/** The catalogue of positions for the city's staff. */
@Path("/positions")
@RolesAllowed(Role.CIVIL_SERVANT)
class PositionResource {

    @Inject
    Positions positions;

    @Inject
    PositionCatalogue catalogue;

    @Inject
    Me me;

    @CheckedTemplate(basePath = "organisation")
    static class Templates {

        static native TemplateInstance positions(PositionsFound found, PositionQuery query, List<Position> offices);

        static native TemplateInstance position(PositionView view, boolean records);

        private Templates() {}
    }

    @GET
    public TemplateInstance list(@BeanParam PositionQuery query) {
        return Templates.positions(catalogue.matching(query), query, positions.oneOfEachOffice());
    }

    @GET
    @Path("{code}")
    public TemplateInstance one(String code) {
        Position position = positions.byCode(code).orElseThrow(Refusal::notFound);
        return Templates.position(catalogue.view(position), me.isPersonnelOfficer());
    }
}
