package vn.nhipcau.volunteering.tracking;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import vn.nhipcau.platform.web.CurrentLanguage;
import vn.nhipcau.platform.web.FieldErrors;
import vn.nhipcau.platform.web.Refusal;
import vn.nhipcau.volunteering.request.CodeLookup;
import vn.nhipcau.volunteering.request.HelpRequest;

/** A resident's request by its code: one sentence says what happens next, and who comes. */
@Path("/help/track/{code}")
@PermitAll
class TrackingResource {

    @Inject
    CodeLookup codes;

    @Inject
    Tracking tracking;

    @Inject
    CurrentLanguage language;

    @Inject
    RoutingContext http;

    @CheckedTemplate(basePath = "volunteering/tracking")
    static class Templates {

        static native TemplateInstance tracking(Tracking.View view, String answer, FieldErrors errors);

        static native TemplateInstance slip(Tracking.View view);

        static native TemplateInstance codeUnknown();

        private Templates() {}
    }

    @GET
    public Object show(String code) {
        return codes.find(code, http)
                .<Object>map(request -> page(request, "", new FieldErrors()))
                .orElseGet(TrackingResource::unknown);
    }

    /** @param answer what the resident wrote and what could not be kept */
    TemplateInstance page(HelpRequest request, String answer, FieldErrors errors) {
        return Templates.tracking(tracking.view(request, language.get()), answer, errors);
    }

    /** For printing: large, with everything the resident needs at the door. */
    @GET
    @Path("slip")
    public Object slip(String code) {
        return codes.find(code, http)
                .map(request -> tracking.view(request, language.get()))
                .<Object>map(TrackingResource::printed)
                .orElseGet(TrackingResource::unknown);
    }

    private static TemplateInstance printed(Tracking.View view) {
        if (view.visitor() == null) {
            throw Refusal.conflict("visit", "no_slip_yet");
        }
        return Templates.slip(view);
    }

    private static Response unknown() {
        return Response.status(404).entity(Templates.codeUnknown()).build();
    }
}
