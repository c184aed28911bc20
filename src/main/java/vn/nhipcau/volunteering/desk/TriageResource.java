package vn.nhipcau.volunteering.desk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import vn.nhipcau.organisation.staff.Me;
import vn.nhipcau.platform.access.Role;
import vn.nhipcau.platform.web.Choice;
import vn.nhipcau.platform.web.FieldErrors;
import vn.nhipcau.platform.web.Flash;
import vn.nhipcau.platform.web.Forms;
import vn.nhipcau.volunteering.request.HelpRequests;
import vn.nhipcau.volunteering.request.Opening;
import vn.nhipcau.volunteering.request.RiskTier;
import vn.nhipcau.volunteering.request.Triage;

/** What an officer decides about a request; each decision is something that now exists: an opening, a referral, a question. */
@Path("/desk/requests/{number}")
@RolesAllowed({Role.OFFICER, Role.COORDINATOR})
class TriageResource {

    private static final int LONGEST = 300;

    @Inject
    Triage triage;

    @Inject
    HelpRequests requests;

    @Inject
    DeskRequestResource desk;

    @Inject
    Me me;

    @Inject
    Forms forms;

    @Inject
    Flash flash;

    /** A decision that needs a sentence. */
    private interface Decision {
        void take(String number, String text);
    }

    @POST
    @Path("opening")
    public Response open(String number, @BeanParam OpeningForm form) {
        FieldErrors errors = forms.check(form);
        Optional<RiskTier> tier = Choice.of(RiskTier.class, form.tier());
        if (tier.isEmpty() && errors.of("tier") == null) {
            errors.add("tier", forms.text("desk", "tier_missing"));
        }
        if (errors.isAny()) {
            return invalid(number, form, errors);
        }
        triage.open(me, number, new Opening(form.topic(), tier.get(), Integer.parseInt(form.minutes())));
        return done(number, "opened");
    }

    @POST
    @Path("referral")
    public Response refer(String number, @RestForm String whereTo) {
        return decide(number, "whereTo", whereTo, (request, text) -> triage.refer(me, request, text), "referred");
    }

    @POST
    @Path("rejection")
    public Response reject(String number, @RestForm String reason) {
        return decide(number, "reason", reason, (request, text) -> triage.reject(me, request, text), "rejected");
    }

    @POST
    @Path("duplicate")
    public Response duplicate(String number, @RestForm String original) {
        return decide(
                number, "original", original, (request, text) -> triage.markDuplicate(me, request, text), "duplicated");
    }

    @POST
    @Path("question")
    public Response ask(String number, @RestForm String question) {
        return decide(number, "question", question, (request, text) -> triage.ask(me, request, text), "asked");
    }

    @POST
    @Path("answer")
    public Response answer(String number, @RestForm String answer) {
        return decide(number, "answer", answer, (request, text) -> triage.answer(me, request, text), "answered");
    }

    @POST
    @Path("cancellation")
    public Response cancel(String number, @RestForm String cause) {
        return decide(number, "cause", cause, (request, text) -> triage.cancel(me, request, text), "cancelled");
    }

    private Response decide(String number, String field, String text, Decision decision, String said) {
        if (text == null || text.isBlank() || text.length() > LONGEST) {
            FieldErrors errors = new FieldErrors().add(field, forms.text("desk", "sentence_missing"));
            return invalid(number, null, errors);
        }
        decision.take(number, text.strip());
        return done(number, said);
    }

    private Response invalid(String number, OpeningForm form, FieldErrors errors) {
        var request = requests.inReach(me, number);
        return Response.status(422)
                .entity(desk.page(request, form == null ? OpeningForm.suggested(request) : form, errors))
                .build();
    }

    private Response done(String number, String said) {
        flash.ok("desk", said, number);
        return Response.seeOther(URI.create("/desk/requests/" + number)).build();
    }
}
