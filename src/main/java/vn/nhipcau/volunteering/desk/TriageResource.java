package vn.nhipcau.volunteering.desk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
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
import vn.nhipcau.platform.web.Refusal;
import vn.nhipcau.volunteering.request.HelpRequest;
import vn.nhipcau.volunteering.request.HelpRequests;
import vn.nhipcau.volunteering.request.Opening;
import vn.nhipcau.volunteering.request.RiskTier;
import vn.nhipcau.volunteering.request.Seen;
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

    @Inject
    Overtaken.Witness witness;

    /** A decision about what the officer saw. */
    private interface Decision {
        void take(Seen seen);
    }

    /** What came with the form of a decision. */
    private record Sent(Seen seen, OpeningForm opening, Typed typed) {}

    @POST
    @Path("opening")
    public Response open(String number, @RestForm String version, @BeanParam OpeningForm form) {
        Sent sent = new Sent(Seen.of(number, version), form, Typed.NOTHING);
        FieldErrors errors = forms.check(form);
        Optional<RiskTier> tier = Choice.of(RiskTier.class, form.tier());
        if (tier.isEmpty() && errors.of("tier") == null) {
            errors.add("tier", forms.text("desk", "tier_missing"));
        }
        if (errors.isAny()) {
            return again(422, sent, errors, null);
        }
        Opening opening = new Opening(form.topic(), tier.get(), Integer.parseInt(form.minutes()));
        return decide(sent, "topic", seen -> triage.open(me.officer(), seen, opening), "opened");
    }

    @POST
    @Path("referral")
    public Response refer(String number, @RestForm String version, @RestForm String whereTo) {
        Typed said = Typed.in("whereTo", whereTo);
        return decide(number, version, said, seen -> triage.refer(me.officer(), seen, said.text()), "referred");
    }

    @POST
    @Path("rejection")
    public Response reject(String number, @RestForm String version, @RestForm String reason) {
        Typed said = Typed.in("reason", reason);
        return decide(number, version, said, seen -> triage.reject(me.officer(), seen, said.text()), "rejected");
    }

    @POST
    @Path("duplicate")
    public Response duplicate(String number, @RestForm String version, @RestForm String original) {
        Typed said = Typed.in("original", original);
        return decide(
                number, version, said, seen -> triage.markDuplicate(me.officer(), seen, said.text()), "duplicated");
    }

    @POST
    @Path("question")
    public Response ask(String number, @RestForm String version, @RestForm String question) {
        Typed said = Typed.in("question", question);
        return decide(number, version, said, seen -> triage.ask(me.officer(), seen, said.text()), "asked");
    }

    @POST
    @Path("answer")
    public Response answer(String number, @RestForm String version, @RestForm String answer) {
        Typed said = Typed.in("answer", answer);
        return decide(number, version, said, seen -> triage.answer(me.officer(), seen, said.text()), "answered");
    }

    @POST
    @Path("cancellation")
    public Response cancel(String number, @RestForm String version, @RestForm String cause) {
        Typed said = Typed.in("cause", cause);
        return decide(number, version, said, seen -> triage.cancel(me.officer(), seen, said.text()), "cancelled");
    }

    /** A decision that needs a sentence. */
    private Response decide(String number, String version, Typed typed, Decision decision, String done) {
        Sent sent = new Sent(Seen.of(number, version), null, typed);
        if (typed.text().isEmpty() || typed.text().length() > LONGEST) {
            FieldErrors errors = new FieldErrors().add(typed.field(), forms.text("desk", "sentence_missing"));
            return again(422, sent, errors, null);
        }
        return decide(sent, typed.field(), decision, done);
    }

    private Response decide(Sent sent, String field, Decision decision, String done) {
        String number = sent.seen().number();
        try {
            decision.take(sent.seen());
        } catch (OptimisticLockException faster) {
            return again(409, sent, new FieldErrors(), witness.ask(requests.inReach(me.officer(), number)));
        } catch (Refusal refusal) {
            if (refusal.status != Response.Status.CONFLICT.getStatusCode()) {
                throw refusal;
            }
            String why = forms.text(refusal.bundle, refusal.key, refusal.values.toArray());
            return again(409, sent, new FieldErrors().add(field, why), null);
        }
        flash.ok("desk", done, number);
        return Response.seeOther(URI.create("/desk/requests/" + number)).build();
    }

    /** The request as it is now, with everything that was typed. */
    private Response again(int status, Sent sent, FieldErrors errors, Overtaken overtaken) {
        HelpRequest request = requests.inReach(me.officer(), sent.seen().number());
        OpeningForm opening = sent.opening() == null ? OpeningForm.suggested(request) : sent.opening();
        return Response.status(status)
                .entity(desk.page(request, opening, sent.typed(), errors, overtaken))
                .build();
    }
}
