package vn.nhipcau.volunteering.request;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.jboss.resteasy.reactive.RestForm;
import vn.nhipcau.platform.text.RandomCode;
import vn.nhipcau.platform.web.Flash;
import vn.nhipcau.platform.web.Refusal;

/** What a resident may do on the tracking page: answer the officer's question, or need no help any more. */
@Path("/help/track/{code}")
@PermitAll
class CancellationResource {

    private static final int LONGEST_ANSWER = 300;

    @Inject
    Triage triage;

    @Inject
    Flash flash;

    @POST
    @Path("cancellation")
    public Response cancel(String code) {
        try {
            triage.cancelByCode(RandomCode.typed(code));
        } catch (OptimisticLockException anOfficerDecidedInTheSameMoment) {
            // whatever was decided: the resident needs no help any more
            triage.cancelByCode(RandomCode.typed(code));
        }
        flash.ok("request", "cancelled");
        return back(code);
    }

    @POST
    @Path("answer")
    public Response answer(String code, @RestForm String answer) {
        if (answer == null || answer.isBlank() || answer.length() > LONGEST_ANSWER) {
            throw Refusal.bad("request", "answer_missing");
        }
        try {
            triage.answerByCode(RandomCode.typed(code), answer.strip());
        } catch (OptimisticLockException anOfficerDecidedInTheSameMoment) {
            throw Refusal.conflict("request", "answer_late", answer.strip());
        } catch (Refusal refusal) {
            boolean late = refusal.status == Response.Status.CONFLICT.getStatusCode();
            throw late ? Refusal.conflict("request", "answer_late", answer.strip()) : refusal;
        }
        flash.ok("request", "answered");
        return back(code);
    }

    private static Response back(String code) {
        return Response.seeOther(URI.create("/help/track/" + RandomCode.typed(code)))
                .build();
    }
}
