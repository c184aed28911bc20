package vn.nhipcau.platform.web;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.CheckedTemplate;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

@Path("/hello")
class HelloResource {
    @CheckedTemplate(basePath = "platform")
    static class Templates {
        static native TemplateInstance hello(String name);
    }

    @GET
    @PermitAll
    public TemplateInstance hello() {
        return Templates.hello("Bảo");
    }

    @GET
    @Path("secret")
    @RolesAllowed("hr")
    public TemplateInstance secret() {
        return Templates.hello("HR");
    }
}
