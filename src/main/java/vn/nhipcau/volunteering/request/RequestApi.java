package vn.nhipcau.volunteering.request;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.util.Map;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestHeader;
import vn.nhipcau.platform.access.ClientAddress;
import vn.nhipcau.platform.language.Formats;
import vn.nhipcau.platform.web.Choice;
import vn.nhipcau.platform.web.CurrentLanguage;
import vn.nhipcau.platform.web.FieldErrors;
import vn.nhipcau.platform.web.Forms;
import vn.nhipcau.platform.web.Problem;
import vn.nhipcau.platform.web.Refusal;
import vn.nhipcau.privacy.ConsentWay;

/** Requests as JSON: hand one in, ask where it stands. No answer names a person. */
@Path("/api/v1/requests")
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class RequestApi {

    private static final Map<String, String> NAMES =
            Map.of("company", "anotherAdultPresent", "window", "windows", "need", "needs", "consent", "consents");

    @Inject
    RequestCheck check;

    @Inject
    RequestReading reading;

    @Inject
    Intake intake;

    @Inject
    CodeLookup codes;

    @Inject
    Doorkeeper doorkeeper;

    @Inject
    WhatNext next;

    @Inject
    CurrentLanguage language;

    @Inject
    Forms forms;

    @Inject
    ObjectMapper json;

    @Inject
    RoutingContext http;

    @Inject
    ClientAddress clientAddress;

    /** Where a request stands. */
    record RequestJson(
            String number,
            String trackingCode,
            String state,
            Instant since,
            String topic,
            String commune,
            String next) {}

    @POST
    @Operation(summary = "Hand in a resident's request; the same Idempotency-Key gets the same answer for seven days")
    public Response create(@RestHeader("Idempotency-Key") String key, NewRequest sent) {
        if (sent == null) {
            throw Refusal.bad("web", "not_understood");
        }
        FieldErrors errors = check.where(sent.where());
        check.contact(sent.contact(), sent.where(), false)
                .getList()
                .forEach(error -> errors.add(error.field(), error.message()));
        if (errors.isAny()) {
            return Response.status(422)
                    .type(Problem.JSON)
                    .entity(new Problem(
                            forms.text("web", "status_422"),
                            422,
                            forms.text("web", "fields_invalid"),
                            "web.fields_invalid",
                            null,
                            named(errors).getList()))
                    .build();
        }
        HelpRequest request = submit(key, sent);
        return Response.created(URI.create("/api/v1/requests/" + request.trackingCode))
                .entity(view(request))
                .build();
    }

    @GET
    @Path("{trackingCode}")
    @Operation(summary = "Where a request stands and what happens next; no personal data")
    public RequestJson one(String trackingCode) {
        return view(codes.find(trackingCode, http).orElseThrow(Refusal::notFound));
    }

    private HelpRequest submit(String key, NewRequest sent) {
        Supplier<Submission> submission = () -> {
            limit(sent);
            return reading.read(sent.where(), sent.contact(), Channel.API, ConsentWay.PROGRAM);
        };
        if (key == null || key.isBlank()) {
            return intake.submit(submission.get());
        }
        if (!key.matches("[\\x21-\\x7e]{1,80}")) {
            throw Refusal.bad("request", "key_invalid");
        }
        return intake.submitOnce(key, body(sent), submission);
    }

    private void limit(NewRequest sent) {
        String visitor = clientAddress.of(http);
        doorkeeper
                .knock(Doorkeeper.Door.REQUEST_BY_ADDRESS, visitor)
                .or(() -> doorkeeper.knock(
                        Doorkeeper.Door.REQUEST_BY_PHONE,
                        Phone.normalised(sent.phone()).orElseThrow()))
                .ifPresent(again -> {
                    throw Refusal.tooMany("request", "too_many_requests", Formats.dateTime(again));
                });
    }

    private String body(NewRequest sent) {
        try {
            return json.writeValueAsString(sent);
        } catch (JsonProcessingException aRecordIsAlwaysWritten) {
            throw new IllegalStateException(aRecordIsAlwaysWritten);
        }
    }

    private RequestJson view(HelpRequest request) {
        return new RequestJson(
                request.number,
                request.trackingCode,
                Choice.word(request.state),
                request.stateSince,
                request.topic.code,
                request.commune.code,
                next.sentence(request, language.get()));
    }

    /** By the names that the program sent, which are not those of the form. */
    private static FieldErrors named(FieldErrors ofForm) {
        FieldErrors errors = new FieldErrors();
        ofForm.getList()
                .forEach(error -> errors.add(NAMES.getOrDefault(error.field(), error.field()), error.message()));
        return errors;
    }
}
