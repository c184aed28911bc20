package vn.nhipcau.volunteering.tracking;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestForm;
import vn.nhipcau.platform.web.FieldErrors;
import vn.nhipcau.platform.web.Forms;
import vn.nhipcau.volunteering.visit.Hotline;

/** "Is this visit real?" (R32): the number and a word give yes or no, and nothing else. */
@Path("/help/verify")
@PermitAll
class VerifyResource {

    private static final int LONGEST = 60;

    @Inject
    VerifyDoor door;

    @Inject
    Forms forms;

    @Inject
    Hotline hotline;

    /**
     * @param answer "yes", "no", or "" before anything was asked
     */
    record View(String number, String word, String answer, String hotline) {}

    @CheckedTemplate(basePath = "volunteering/tracking")
    static class Templates {

        static native TemplateInstance verify(View view, FieldErrors errors);

        private Templates() {}
    }

    @GET
    public TemplateInstance ask() {
        return page("", "", "", new FieldErrors());
    }

    /** Changes nothing, so there is nothing to redirect to; a POST keeps the word out of addresses and logs. */
    @POST
    public Response answer(@RestForm String number, @RestForm String word) {
        if (unusable(number) || unusable(word)) {
            FieldErrors errors = new FieldErrors().add("number", forms.text("visit", "verify_needed"));
            return Response.status(422)
                    .entity(page(kept(number), kept(word), "", errors))
                    .build();
        }
        String said = door.isReal(number, word) ? "yes" : "no";
        return Response.ok(page(number, word, said, new FieldErrors())).build();
    }

    private TemplateInstance page(String number, String word, String answer, FieldErrors errors) {
        return Templates.verify(new View(number, word, answer, hotline.number()), errors);
    }

    private static String kept(String text) {
        return text == null || text.length() > LONGEST ? "" : text;
    }

    private static boolean unusable(String text) {
        return text == null || text.isBlank() || text.length() > LONGEST;
    }
}
