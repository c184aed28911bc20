package vn.nhipcau.competency.evidence;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import vn.nhipcau.organisation.staff.Me;
import vn.nhipcau.organisation.staff.Person;
import vn.nhipcau.platform.access.Role;
import vn.nhipcau.platform.language.Language;
import vn.nhipcau.platform.web.CurrentLanguage;

/** "Why am I at this level?": each level with the evidence that gives it, and what does not count and why. */
@Path("/my-evidence")
@RolesAllowed(Role.CIVIL_SERVANT)
class EvidenceResource {

    @Inject
    EvidenceDesk desk;

    @Inject
    Me me;

    @Inject
    CurrentLanguage language;

    @CheckedTemplate(basePath = "competency/evidence")
    static class Templates {

        static native TemplateInstance evidence(EvidenceFile file, Person person, boolean own, Language lang);

        private Templates() {}
    }

    @GET
    public TemplateInstance mine() {
        return Templates.evidence(desk.fileOf(me.person()), me.person(), true, language.get());
    }
}
