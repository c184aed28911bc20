package vn.nhipcau.volunteering.request;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import vn.nhipcau.platform.access.ClientAddress;
import vn.nhipcau.platform.language.Formats;
import vn.nhipcau.platform.text.RandomCode;
import vn.nhipcau.platform.web.CurrentLanguage;
import vn.nhipcau.platform.web.FieldErrors;
import vn.nhipcau.platform.web.Forms;
import vn.nhipcau.platform.web.Refusal;
import vn.nhipcau.privacy.ConsentWay;
import vn.nhipcau.volunteering.topic.HelpTile;

/**
 * Asking for help in three steps, without an account. What was typed travels in the form from step to step, forwards and
 * backwards, and is checked again each time; nothing is stored before the last step, so the steps between answer 200.
 */
@Path("/help")
@PermitAll
class HelpResource {

    @Inject
    RequestCheck check;

    @Inject
    RequestReading reading;

    @Inject
    WhereOptions options;

    @Inject
    Intake intake;

    @Inject
    CodeLookup codes;

    @Inject
    WhatNext next;

    @Inject
    Doorkeeper doorkeeper;

    @Inject
    CurrentLanguage language;

    @Inject
    Forms forms;

    @Inject
    RoutingContext http;

    @Inject
    ClientAddress clientAddress;

    @CheckedTemplate(basePath = "volunteering/request")
    static class Templates {

        static native TemplateInstance landing(HelpTile[] tiles);

        static native TemplateInstance what(HelpTile[] tiles, WhereForm where, ContactForm contact);

        static native TemplateInstance where(
                HelpTile tile,
                WhereForm where,
                ContactForm contact,
                FieldErrors errors,
                WhereOptions.Choices options,
                WhereChoices fixed);

        static native TemplateInstance contact(
                WhereForm where, ContactForm contact, FieldErrors errors, ContactChoices fixed);

        static native TemplateInstance receipt(HelpRequest request, String next, String code);

        private Templates() {}
    }

    @GET
    public TemplateInstance landing() {
        return Templates.landing(HelpTile.values());
    }

    @GET
    @Path("new")
    public TemplateInstance begin(@RestQuery String tile) {
        HelpTile chosen = HelpTile.of(tile).orElseThrow(() -> Refusal.bad("request", "tile_unknown"));
        WhereForm form = WhereForm.empty(tile).about(tile, chosen.usualTopic());
        return where(form, ContactForm.empty(null), new FieldErrors());
    }

    /** Back from the second step to choose another picture; nothing is lost. */
    @POST
    @Path("what")
    public TemplateInstance change(@BeanParam WhereForm where, @BeanParam ContactForm contact) {
        return resumable(Templates.what(HelpTile.values(), where, contact));
    }

    /** Back from the third step, or forth with another picture; nothing is lost. */
    @POST
    @Path("where")
    public TemplateInstance back(@BeanParam WhereForm where, @BeanParam ContactForm contact) {
        return where(where.fitting(), contact, new FieldErrors());
    }

    @POST
    @Path("contact")
    public Object forth(@BeanParam WhereForm where, @BeanParam ContactForm contact) {
        FieldErrors errors = check.where(where);
        return errors.isAny()
                ? invalid(422, where(where, contact, errors))
                : contact(where, contact, new FieldErrors());
    }

    @POST
    @Path("requests")
    public Response submit(@BeanParam WhereForm where, @BeanParam ContactForm contact) {
        FieldErrors whereErrors = check.where(where);
        if (whereErrors.isAny()) {
            return invalid(422, where(where, contact, whereErrors));
        }
        FieldErrors errors = check.contact(contact, where, false);
        if (errors.isAny()) {
            return invalid(422, contact(where, contact, errors));
        }
        Optional<Instant> later = tooMany(contact);
        if (later.isPresent()) {
            errors.add("phone", forms.text("request", "too_many_requests", Formats.dateTime(later.get())));
            return invalid(429, contact(where, contact, errors));
        }
        HelpRequest request = intake.submit(reading.read(where, contact, Channel.WEB, ConsentWay.PAGE));
        return Response.seeOther(URI.create("/help/receipt/" + request.trackingCode))
                .build();
    }

    @GET
    @Path("receipt/{code}")
    public TemplateInstance receipt(String code) {
        HelpRequest request = codes.find(code, http).orElseThrow(Refusal::notFound);
        return Templates.receipt(
                request, next.sentence(request, language.get()), RandomCode.grouped(request.trackingCode));
    }

    /** The box on the landing page: the code becomes an address that can be kept. */
    @POST
    @Path("tracking")
    public Response track(@RestForm String code) {
        String typed = RandomCode.typed(code);
        // anything else would not be an address; it is as unknown as a code that nobody has
        String known = typed.matches("[0-9A-Z]{1,20}") ? typed : "0";
        return Response.seeOther(URI.create("/help/track/" + known)).build();
    }

    private Optional<Instant> tooMany(ContactForm contact) {
        String visitor = clientAddress.of(http);
        return doorkeeper
                .knock(Doorkeeper.Door.REQUEST_BY_ADDRESS, visitor)
                .or(() -> doorkeeper.knock(
                        Doorkeeper.Door.REQUEST_BY_PHONE,
                        Phone.normalised(contact.phone()).orElseThrow()));
    }

    private TemplateInstance where(WhereForm form, ContactForm contact, FieldErrors errors) {
        HelpTile tile = HelpTile.of(form.tile()).orElseThrow(() -> Refusal.bad("request", "tile_unknown"));
        return resumable(Templates.where(tile, form, contact, errors, options.forTile(tile), WhereChoices.ALL));
    }

    private TemplateInstance contact(WhereForm where, ContactForm contact, FieldErrors errors) {
        return resumable(Templates.contact(where, contact, errors, ContactChoices.ALL));
    }

    /** The browser may show a step again when the person goes back, and nobody else may keep it. */
    private TemplateInstance resumable(TemplateInstance step) {
        http.response().putHeader(HttpHeaders.CACHE_CONTROL, "private, no-cache");
        return step;
    }

    private static Response invalid(int status, TemplateInstance page) {
        return Response.status(status).entity(page).build();
    }
}
