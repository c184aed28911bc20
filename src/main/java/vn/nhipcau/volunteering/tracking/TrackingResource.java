package vn.nhipcau.volunteering.tracking;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import vn.nhipcau.platform.web.Refusal;

/** A resident's request by its code: one sentence says what happens next. */
@Path("/help/track/{code}")
@PermitAll
class TrackingResource {

    @Inject
    TrackingDoor door;

    @CheckedTemplate(basePath = "volunteering/tracking")
    static class Templates {

        static native TemplateInstance tracking(Tracking.View view);

        static native TemplateInstance slip(Tracking.View view);

        private Templates() {}
    }

    @GET
    public TemplateInstance show(String code) {
        return Templates.tracking(door.open(code));
    }

    /** For printing: large, with everything the resident needs at the door. */
    @GET
    @Path("slip")
    public TemplateInstance slip(String code) {
        Tracking.View view = door.open(code);
        if (view.visitor() == null) {
            throw Refusal.conflict("visit", "no_slip_yet");
        }
        return Templates.slip(view);
    }
}
