package vn.nhipcau.volunteering.request;

import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import vn.nhipcau.platform.web.Flash;
import vn.nhipcau.platform.web.Refusal;

/** A resident needs no help any more. */
@Path("/help/track/{code}")
@PermitAll
class CancellationResource {

    @Inject
    CodeLookup codes;

    @Inject
    Triage triage;

    @Inject
    Flash flash;

    @Inject
    RoutingContext http;

    @POST
    @Path("cancellation")
    public Response cancel(String code) {
        String known = known(code);
        try {
            triage.cancelByCode(known);
        } catch (OptimisticLockException anOfficerDecidedInTheSameMoment) {
            // whatever was decided: the resident needs no help any more
            triage.cancelByCode(known);
        }
        flash.ok("request", "cancelled");
        return back(known);
    }

    /** The code as stored; who guesses is counted here too. */
    private String known(String typed) {
        return codes.find(typed, http).orElseThrow(Refusal::notFound).trackingCode;
    }

    private static Response back(String code) {
        return Response.seeOther(URI.create("/help/track/" + code)).build();
    }
}
