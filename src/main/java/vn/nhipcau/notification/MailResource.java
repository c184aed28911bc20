package vn.nhipcau.notification;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import vn.nhipcau.platform.access.Role;
import vn.nhipcau.platform.web.Flash;
import vn.nhipcau.platform.web.LocalAddress;
import vn.nhipcau.platform.web.Page;

/** The administrator's page of queued, sent and failed mail. */
@Path("/admin/mail")
@RolesAllowed(Role.ADMINISTRATOR)
class MailResource {

    @Inject
    OutboxMessages messages;

    @Inject
    Flash flash;

    /** A state, how many messages are in it, and the list of them. */
    public record StateCount(MailState state, long count, boolean current) {}

    @CheckedTemplate(basePath = "notification")
    static class Templates {

        static native TemplateInstance messages(
                Page<MailLine> page,
                MailQuery query,
                List<StateCount> states,
                long total,
                int failed,
                int waiting,
                List<String> kinds);

        private Templates() {}
    }

    @GET
    public TemplateInstance list(@BeanParam MailQuery query) {
        Page<MailLine> page = messages.matching(query);
        Map<MailState, Long> counts = messages.counts();
        List<StateCount> states = List.of(MailState.values()).stream()
                .map(state -> new StateCount(
                        state, counts.getOrDefault(state, 0L), state.name().equalsIgnoreCase(query.state)))
                .toList();
        long total = states.stream().mapToLong(StateCount::count).sum();
        int failed = counts.getOrDefault(MailState.FAILED, 0L).intValue();
        int waiting = counts.getOrDefault(MailState.QUEUED, 0L).intValue();
        return Templates.messages(page, query, states, total, failed, waiting, messages.kinds());
    }

    @POST
    @Path("/{code}/attempts")
    public Response retry(@RestPath String code, @RestForm String back) {
        messages.retry(code);
        flash.ok("notification", "retried");
        return to(back);
    }

    @POST
    @Path("/failed/attempts")
    public Response retryFailed(@RestForm String back) {
        flash.ok("notification", "retried_all", messages.retryFailed());
        return to(back);
    }

    private static Response to(String back) {
        String local = LocalAddress.of(back);
        return Response.seeOther(URI.create(local.equals("/") ? "/admin/mail" : local))
                .build();
    }
}
