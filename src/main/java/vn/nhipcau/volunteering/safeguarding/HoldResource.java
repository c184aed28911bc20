package vn.nhipcau.volunteering.safeguarding;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import vn.nhipcau.organisation.staff.Me;
import vn.nhipcau.platform.access.Role;
import vn.nhipcau.platform.text.Sentence;
import vn.nhipcau.platform.web.FieldErrors;
import vn.nhipcau.platform.web.Flash;
import vn.nhipcau.platform.web.Forms;
import vn.nhipcau.platform.web.Page;
import vn.nhipcau.platform.web.PageQuery;
import vn.nhipcau.platform.web.Refusal;
import vn.nhipcau.volunteering.request.HelpRequest;
import vn.nhipcau.volunteering.request.RequestContact;
import vn.nhipcau.volunteering.request.RequestQuery;
import vn.nhipcau.volunteering.request.Seen;
import vn.nhipcau.volunteering.visit.Visit;

/** What is on hold, why, and the two decisions of the safeguarding officer: to stop a request and to let it go on. */
@Path("/safeguarding/holds")
@RolesAllowed(Role.SAFEGUARDING)
class HoldResource {

    private static final int LONGEST = 300;

    @Inject
    Holds holds;

    @Inject
    History history;

    @Inject
    Me me;

    @Inject
    Forms forms;

    @Inject
    Flash flash;

    /** A form that was not right, as it was typed. */
    record Stop(String number, String reason) {}

    /**
     * @param contact null once erased
     * @param visit null when no volunteer was found yet
     */
    record View(HelpRequest request, RequestContact contact, Visit visit, List<History.Line> history, String typed) {}

    @CheckedTemplate(basePath = "volunteering/safeguarding")
    static class Templates {

        static native TemplateInstance holds(
                Page<HelpRequest> page, List<History.Released> released, Stop stop, FieldErrors errors);

        static native TemplateInstance hold(View view, FieldErrors errors);

        private Templates() {}
    }

    @GET
    public TemplateInstance list(@BeanParam PageQuery query) {
        return list(query, new Stop("", ""), new FieldErrors());
    }

    /** The request goes on hold. */
    @POST
    public Response stop(@BeanParam PageQuery query, @RestForm String number, @RestForm String reason) {
        FieldErrors errors = sentence(reason);
        if (number == null || number.isBlank() || number.length() > 20) {
            errors.add("number", forms.text("safeguarding", "number_missing"));
        }
        Stop typed = new Stop(number == null ? "" : number.strip(), Sentence.typed(reason));
        if (errors.isAny()) {
            return again(422, query, typed, errors);
        }
        String meant = RequestQuery.number(number);
        try {
            holds.hold(me, meant, typed.reason());
        } catch (Refusal refusal) {
            boolean over = refusal.status == Response.Status.CONFLICT.getStatusCode();
            errors.add("number", forms.text("safeguarding", over ? "number_over" : "number_unknown"));
            return again(over ? 409 : 422, query, typed, errors);
        } catch (OptimisticLockException faster) {
            errors.add("number", forms.text("safeguarding", "changed_meanwhile"));
            return again(409, query, typed, errors);
        }
        flash.ok("safeguarding", "stopped", meant);
        return Response.seeOther(URI.create("/safeguarding/holds/" + meant)).build();
    }

    /** With everything that was typed. */
    private Response again(int status, PageQuery query, Stop typed, FieldErrors errors) {
        return Response.status(status).entity(list(query, typed, errors)).build();
    }

    @GET
    @Path("{number}")
    public TemplateInstance one(String number) {
        return page(holds.held(me, number), "", new FieldErrors());
    }

    @POST
    @Path("{number}/release")
    public Response release(String number, @RestForm String version, @RestForm String reason) {
        FieldErrors errors = sentence(reason);
        String typed = Sentence.typed(reason);
        if (errors.isAny()) {
            return Response.status(422)
                    .entity(page(holds.held(me, number), typed, errors))
                    .build();
        }
        try {
            holds.release(me, Seen.of(number, version), typed);
        } catch (OptimisticLockException faster) {
            errors.add("reason", forms.text("safeguarding", "changed_meanwhile"));
            return Response.status(409)
                    .entity(page(holds.held(me, number), typed, errors))
                    .build();
        }
        flash.ok("safeguarding", "released", number);
        return Response.seeOther(URI.create("/safeguarding/holds")).build();
    }

    private TemplateInstance list(PageQuery query, Stop typed, FieldErrors errors) {
        return Templates.holds(holds.list(query), history.released(), typed, errors);
    }

    private TemplateInstance page(HelpRequest request, String typed, FieldErrors errors) {
        return Templates.hold(
                new View(
                        request,
                        holds.contactFor(me, request).orElse(null),
                        holds.visitOf(request).orElse(null),
                        history.of(request),
                        typed),
                errors);
    }

    private FieldErrors sentence(String reason) {
        String typed = Sentence.typed(reason);
        boolean missing = typed.isEmpty() || typed.length() > LONGEST;
        return missing
                ? new FieldErrors().add("reason", forms.text("safeguarding", "sentence_missing"))
                : new FieldErrors();
    }
}
