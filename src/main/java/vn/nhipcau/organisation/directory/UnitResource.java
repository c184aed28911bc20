package vn.nhipcau.organisation.directory;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import vn.nhipcau.organisation.staff.Me;
import vn.nhipcau.organisation.unit.Unit;
import vn.nhipcau.organisation.unit.UnitLevel;
import vn.nhipcau.organisation.unit.Units;
import vn.nhipcau.platform.web.CurrentLanguage;
import vn.nhipcau.platform.web.Refusal;
import vn.nhipcau.platform.web.shape.DotMap;

/** Units for everybody: the list and the page of one. Who sees names is said at {@link UnitView.Reader}. */
@Path("/units")
@PermitAll
class UnitResource {

    @Inject
    Units units;

    @Inject
    UnitDirectory directory;

    @Inject
    UnitPages pages;

    @Inject
    Me me;

    @Inject
    CurrentLanguage language;

    @CheckedTemplate(basePath = "organisation")
    static class Templates {

        static native TemplateInstance units(UnitsFound found, UnitQuery query, DotMap map);

        static native TemplateInstance unit(UnitView view);

        private Templates() {}
    }

    @GET
    public TemplateInstance list(@BeanParam UnitQuery query) {
        return Templates.units(directory.matching(query.homes()), query, pages.map(null, language.get()));
    }

    /** An office has its place on the page of its commune. */
    @GET
    @Path("{code}")
    public Response one(String code, @BeanParam StaffQuery query) {
        Unit unit = units.byCode(code).orElseThrow(Refusal::notFound);
        if (unit.level == UnitLevel.OFFICE) {
            return Response.seeOther(URI.create("/units/" + unit.parent.code + "#" + unit.code))
                    .build();
        }
        return Response.ok(Templates.unit(pages.of(unit, query, me, language.get())))
                .build();
    }
}
