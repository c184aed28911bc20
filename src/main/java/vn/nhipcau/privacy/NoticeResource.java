package vn.nhipcau.privacy;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** The notice of how personal data is handled (Law 91/2025/QH15; rules.csv R17, R18). */
@Path("/privacy")
@PermitAll
class NoticeResource {

    @CheckedTemplate(basePath = "privacy")
    static class Templates {

        static native TemplateInstance notice();

        private Templates() {}
    }

    @GET
    public TemplateInstance notice() {
        return Templates.notice();
    }
}
