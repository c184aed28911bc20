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
import java.util.function.Supplier;
import org.jboss.resteasy.reactive.RestForm;
import vn.nhipcau.organisation.staff.Me;
import vn.nhipcau.platform.access.Role;
import vn.nhipcau.platform.web.Choice;
import vn.nhipcau.platform.web.FieldErrors;
import vn.nhipcau.platform.web.Flash;
import vn.nhipcau.platform.web.Forms;
import vn.nhipcau.platform.web.Refusal;
import vn.nhipcau.volunteering.offer.Escalations;
import vn.nhipcau.volunteering.request.Agreement;
import vn.nhipcau.volunteering.request.Agreements;
import vn.nhipcau.volunteering.request.HelpRequest;
import vn.nhipcau.volunteering.request.HelpRequests;
import vn.nhipcau.volunteering.request.Opening;
import vn.nhipcau.volunteering.request.RequestQuery;
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
    Agreements agreements;

    @Inject
    Escalations escalations;

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
        Agreement agreement = agreement(number, form, errors);
        if (errors.isAny()) {
            return again(422, sent, errors, null);
        }
        Opening opening = new Opening(form.topic(), tier.get(), Integer.parseInt(form.minutes()), agreement);
        return decide(
                sent,
                "topic",
                seen -> triage.open(me, seen, opening),
                () -> escalations.look(number) ? "opened_nobody" : "opened");
    }

    /** Null where nothing was agreed anew, or where an error tells what makes no sense. */
    private Agreement agreement(String number, OpeningForm form, FieldErrors errors) {
        HelpRequest request = requests.inReach(me, number);
        return form.place().isEmpty()
                ? null
                : agreements
                        .read(request, form.place(), form.company(), form.window(), errors)
                        .orElse(null);
    }

    @POST
    @Path("unmet-need")
    public Response giveUp(String number, @RestForm String version, @RestForm String told) {
        Typed said = Typed.in("told", told);
        return decide(number, version, said, seen -> triage.giveUp(me, seen, said.text()), "given_up");
    }

    @POST
    @Path("referral")
    public Response refer(String number, @RestForm String version, @RestForm String whereTo) {
        Typed said = Typed.in("whereTo", whereTo);
        return decide(number, version, said, seen -> triage.refer(me, seen, said.text()), "referred");
    }

    @POST
    @Path("rejection")
    public Response reject(String number, @RestForm String version, @RestForm String reason) {
        Typed said = Typed.in("reason", reason);
        return decide(number, version, said, seen -> triage.reject(me, seen, said.text()), "rejected");
    }

    @POST
    @Path("duplicate")
    public Response duplicate(String number, @RestForm String version, @RestForm String original) {
        Typed said = Typed.in("original", original);
        String meant = RequestQuery.number(said.text());
        return decide(number, version, said, seen -> triage.markDuplicate(me, seen, meant), "duplicated");
    }

    @POST
    @Path("question")
    public Response ask(String number, @RestForm String version, @RestForm String question) {
        Typed said = Typed.in("question", question);
        return decide(number, version, said, seen -> triage.ask(me, seen, said.text()), "asked");
    }

    @POST
    @Path("answer")
    public Response answer(String number, @RestForm String version, @RestForm String answer) {
        Typed said = Typed.in("answer", answer);
        return decide(number, version, said, seen -> triage.answer(me, seen, said.text()), "answered");
    }

    @POST
    @Path("cancellation")
    public Response cancel(String number, @RestForm String version, @RestForm String cause) {
        Typed said = Typed.in("cause", cause);
        return decide(number, version, said, seen -> triage.cancel(me, seen, said.text()), "cancelled");
    }

    /** A decision that needs a sentence. */
    private Response decide(String number, String version, Typed typed, Decision decision, String done) {
        Sent sent = new Sent(Seen.of(number, version), null, typed);
        if (typed.text().isEmpty() || typed.text().length() > LONGEST) {
            FieldErrors errors = new FieldErrors().add(typed.field(), forms.text("desk", "sentence_missing"));
            return again(422, sent, errors, null);
        }
        return decide(sent, typed.field(), decision, () -> done);
    }

    /** @param done says, after the decision stands, what the officer is told */
    private Response decide(Sent sent, String field, Decision decision, Supplier<String> done) {
        String number = sent.seen().number();
        try {
            decision.take(sent.seen());
        } catch (OptimisticLockException faster) {
            return again(409, sent, new FieldErrors(), witness.ask(requests.inReach(me, number)));
        } catch (Refusal refusal) {
            boolean senseless = refusal.status == Response.Status.BAD_REQUEST.getStatusCode();
            if (!senseless && refusal.status != Response.Status.CONFLICT.getStatusCode()) {
                throw refusal;
            }
            String why = forms.text(refusal.bundle, refusal.key, refusal.values.toArray());
            return again(senseless ? 422 : 409, sent, new FieldErrors().add(fieldOf(refusal, field), why), null);
        }
        flash.ok("desk", done.get(), number);
        return Response.seeOther(URI.create("/desk/requests/" + number)).build();
    }

    private static String fieldOf(Refusal refusal, String otherwise) {
        return switch (refusal.key) {
            case "times_over" -> "window";
            case "place_not_possible" -> "place";
            default -> otherwise;
        };
    }

    /** The request as it is now, with everything that was typed. */
    private Response again(int status, Sent sent, FieldErrors errors, Overtaken overtaken) {
        HelpRequest request = requests.inReach(me, sent.seen().number());
        OpeningForm opening = sent.opening() == null ? OpeningForm.suggested(request) : sent.opening();
        return Response.status(status)
                .entity(desk.page(request, opening, sent.typed(), errors, overtaken))
                .build();
    }
}
