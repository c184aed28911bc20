package vn.nhipcau.volunteering.desk;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.jboss.resteasy.reactive.RestForm;
import vn.nhipcau.organisation.staff.Me;
import vn.nhipcau.platform.access.Role;
import vn.nhipcau.platform.text.RandomCode;
import vn.nhipcau.platform.web.FieldErrors;
import vn.nhipcau.platform.web.Flash;
import vn.nhipcau.volunteering.request.Channel;
import vn.nhipcau.volunteering.request.ContactChoices;
import vn.nhipcau.volunteering.request.ContactForm;
import vn.nhipcau.volunteering.request.HelpRequest;
import vn.nhipcau.volunteering.request.OfficersIntake;
import vn.nhipcau.volunteering.request.WhereChoices;
import vn.nhipcau.volunteering.request.WhereForm;
import vn.nhipcau.volunteering.request.WhereOptions;

/** Writing down a request for somebody on the telephone or from a printed form: one page, the officer's own units only. */
@Path("/desk/requests/new")
@RolesAllowed({Role.OFFICER, Role.COORDINATOR})
class PhoneRequestResource {

    @Inject
    WhereOptions options;

    @Inject
    OfficersIntake intake;

    @Inject
    Me me;

    @Inject
    Flash flash;

    @CheckedTemplate(basePath = "volunteering/desk")
    static class Templates {

        static native TemplateInstance phone(
                WhereForm where,
                ContactForm contact,
                boolean paper,
                FieldErrors errors,
                WhereOptions.Choices options,
                WhereChoices fixed,
                ContactChoices agreed);

        private Templates() {}
    }

    @GET
    public TemplateInstance blank() {
        String home = me.assignments().stream()
                .findFirst()
                .map(held -> held.post.unit.home().nameVi)
                .orElse("");
        return page(
                WhereForm.in(me.officer().everywhere() ? "" : home), ContactForm.byOfficer(), false, new FieldErrors());
    }

    @POST
    public Response submit(@BeanParam WhereForm where, @BeanParam ContactForm contact, @RestForm String channel) {
        boolean paper = "PAPER".equals(channel);
        FieldErrors errors = intake.check(me.officer(), where, contact);
        if (errors.isAny()) {
            return Response.status(422)
                    .entity(page(where, contact, paper, errors))
                    .build();
        }
        HelpRequest request = intake.submit(where, contact, paper ? Channel.PAPER : Channel.PHONE);
        flash.ok("desk", "written", request.number, RandomCode.grouped(request.trackingCode));
        return Response.seeOther(URI.create("/desk/requests/" + request.number)).build();
    }

    private TemplateInstance page(WhereForm where, ContactForm contact, boolean paper, FieldErrors errors) {
        return Templates.phone(
                where, contact, paper, errors, options.forOfficers(), WhereChoices.ALL, ContactChoices.OF_OFFICERS);
    }
}
