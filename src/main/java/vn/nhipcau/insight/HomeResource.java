package vn.nhipcau.insight;

import io.quarkus.arc.All;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Comparator;
import java.util.List;
import vn.nhipcau.organisation.staff.Me;
import vn.nhipcau.platform.access.Role;

/** The front door: residents come to the request form, everybody signed in to the one thing to do next. */
@Path("/")
class HomeResource {

    @Inject
    Me me;

    @Inject
    SecurityIdentity identity;

    @Inject
    @All
    List<Home> homes;

    @CheckedTemplate(basePath = "insight")
    static class Templates {

        static native TemplateInstance home(String name, List<HomeCard> cards);

        static native TemplateInstance about();

        private Templates() {}
    }

    @GET
    @PermitAll
    public Object home() {
        if (identity.isAnonymous()) {
            return Response.seeOther(URI.create("/help")).build();
        }
        if (identity.hasRole(Role.STUDENT) || identity.hasRole(Role.GROUP_MEMBER)) {
            return Response.seeOther(URI.create("/volunteer")).build();
        }
        List<HomeCard> cards = homes.stream()
                .filter(home -> identity.hasRole(home.role()))
                .min(Comparator.comparingInt(Home::order))
                .map(Home::cards)
                .orElse(List.of());
        return Templates.home(me.person().fullName, cards);
    }

    @GET
    @Path("about")
    @PermitAll
    public TemplateInstance about() {
        return Templates.about();
    }
}
