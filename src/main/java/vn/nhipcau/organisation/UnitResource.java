package vn.nhipcau.organisation;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import vn.nhipcau.platform.web.Page;

/** Units for everybody: the list. */
@Path("/units")
@PermitAll
class UnitResource {

    @Inject
    Units units;

    @CheckedTemplate(basePath = "organisation")
    static class Templates {

        static native TemplateInstance units(Page<Unit> page, UnitQuery query);

        private Templates() {}
    }

    @GET
    public TemplateInstance list(@BeanParam UnitQuery query) {
        return Templates.units(units.matching(query), query);
    }
}
