package vn.nhipcau.competency.evidence;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import vn.nhipcau.organisation.staff.Me;
import vn.nhipcau.organisation.staff.Person;
import vn.nhipcau.platform.access.Role;
import vn.nhipcau.platform.web.CurrentLanguage;

/** The same page about somebody else, for HR of the units where they work; for all others nobody is there. */
@Path("/people/{code}/evidence")
@RolesAllowed({Role.UNIT_HR, Role.CITY_HR})
class StaffEvidenceResource {

    @Inject
    EvidenceDesk desk;

    @Inject
    Me me;

    @Inject
    CurrentLanguage language;

    @GET
    public TemplateInstance one(String code) {
        Person person = desk.openTo(me, code);
        return EvidenceResource.Templates.evidence(desk.fileOf(person), person, false, language.get());
    }
}
