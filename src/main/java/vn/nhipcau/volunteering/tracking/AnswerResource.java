package vn.nhipcau.volunteering.tracking;

import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.jboss.resteasy.reactive.RestForm;
import vn.nhipcau.platform.text.Sentence;
import vn.nhipcau.platform.web.FieldErrors;
import vn.nhipcau.platform.web.Flash;
import vn.nhipcau.platform.web.Forms;
import vn.nhipcau.platform.web.Refusal;
import vn.nhipcau.volunteering.request.CodeLookup;
import vn.nhipcau.volunteering.request.HelpRequest;
import vn.nhipcau.volunteering.request.RequestState;
import vn.nhipcau.volunteering.request.Triage;

/** The resident answers the officer's question on the tracking page; nothing that was written is lost. */
@Path("/help/track/{code}/answer")
@PermitAll
class AnswerResource {

    private static final int LONGEST = 300;

    @Inject
    CodeLookup codes;

    @Inject
    Triage triage;

    @Inject
    TrackingResource tracking;

    @Inject
    Forms forms;

    @Inject
    Flash flash;

    @Inject
    RoutingContext http;

    @POST
    public Response answer(String code, @RestForm String answer) {
        HelpRequest request = codes.find(code, http).orElseThrow(Refusal::notFound);
        String typed = Sentence.typed(answer);
        if (typed.isEmpty() || typed.length() > LONGEST) {
            FieldErrors errors = new FieldErrors().add("answer", forms.text("request", "answer_missing"));
            // without a question there is no field to say it at
            return request.state == RequestState.NEEDS_INFO
                    ? Response.status(422)
                            .entity(tracking.page(request, typed, errors))
                            .build()
                    : late(typed);
        }
        try {
            triage.answerByCode(request.trackingCode, typed);
        } catch (OptimisticLockException anOfficerDecidedInTheSameMoment) {
            return late(typed);
        } catch (Refusal refusal) {
            if (refusal.status == Response.Status.CONFLICT.getStatusCode()) {
                return late(typed);
            }
            throw refusal;
        }
        flash.ok("request", "answered");
        return Response.seeOther(URI.create("/help/track/" + request.trackingCode))
                .build();
    }

    private static Response late(String typed) {
        throw Refusal.conflict("request", "answer_late", typed);
    }
}
