package vn.nhipcau.organisation.account;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import vn.nhipcau.organisation.staff.Person;
import vn.nhipcau.platform.access.Role;
import vn.nhipcau.platform.web.FieldErrors;
import vn.nhipcau.platform.web.Flash;
import vn.nhipcau.platform.web.Forms;
import vn.nhipcau.platform.web.Page;
import vn.nhipcau.platform.web.PageQuery;
import vn.nhipcau.platform.web.Refusal;

/** The administrator's pages: who may be twice on record, what merging would move, and whose account was made anew. */
@Path("/admin")
@RolesAllowed(Role.ADMINISTRATOR)
class MergeResource {

    @Inject
    Suspects suspects;

    @Inject
    Merges merges;

    @Inject
    Accounts accounts;

    @Inject
    Forms forms;

    @Inject
    Flash flash;

    @CheckedTemplate(basePath = "organisation/account")
    static class Templates {

        static native TemplateInstance duplicates(Page<Suspects.Group> page, FieldErrors errors, String record);

        static native TemplateInstance merge(Side kept, Side dropped, List<String> obstacles);

        private Templates() {}
    }

    /** A record and what it holds, in words. */
    public record Side(Person person, List<String> held) {}

    @GET
    @Path("duplicates")
    public TemplateInstance duplicates(@BeanParam PageQuery query) {
        return Templates.duplicates(suspects.all(query), new FieldErrors(), "");
    }

    /** Nothing changes here: the preview. */
    @GET
    @Path("merges")
    public TemplateInstance preview(@RestQuery String keep, @RestQuery String drop) {
        Person kept = suspects.named(keep);
        Person dropped = suspects.named(drop);
        List<String> obstacles = merges.obstacles(kept, dropped).stream()
                .map(obstacle -> forms.text(
                        obstacle.bundle(), obstacle.key(), obstacle.values().toArray()))
                .toList();
        return Templates.merge(side(kept), side(dropped), obstacles);
    }

    @POST
    @Path("merges")
    public Response merge(@RestForm String keep, @RestForm String drop) {
        Person kept = suspects.named(keep);
        Person dropped = suspects.named(drop);
        merges.merge(kept, dropped);
        flash.ok("account", "merged", kept.fullName);
        return Response.seeOther(URI.create("/admin/duplicates")).build();
    }

    /** The account of the record is forgotten, so that the person's new one can be linked. */
    @POST
    @Path("account-releases")
    public Response release(@BeanParam PageQuery query, @RestForm @Size(max = 200) String record) {
        try {
            Person whose = suspects.named(record);
            accounts.release(whose);
            flash.ok("account", "released", whose.fullName);
            return Response.seeOther(URI.create("/admin/duplicates")).build();
        } catch (Refusal refusal) {
            FieldErrors errors =
                    new FieldErrors().add("record", forms.text(refusal.bundle, refusal.key, refusal.values.toArray()));
            return Response.status(422)
                    .entity(Templates.duplicates(suspects.all(query), errors, record == null ? "" : record))
                    .build();
        }
    }

    private Side side(Person person) {
        return new Side(
                person,
                merges.heldBy(person).stream()
                        .map(held -> forms.text(held.bundle(), held.key(), held.count()))
                        .toList());
    }
}
