package vn.nhipcau.training.enrolment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import vn.nhipcau.organisation.staff.Me;
import vn.nhipcau.platform.access.Role;

/** One's own enrolments as JSON. */
@Path("/api/v1/enrolments")
@RolesAllowed(Role.CIVIL_SERVANT)
@Produces(MediaType.APPLICATION_JSON)
class EnrolmentApi {

    @Inject
    Enrolments enrolments;

    @Inject
    WaitingList waitingList;

    @Inject
    Me me;

    /** The class to enrol in. */
    record EnrolmentForm(@NotBlank @Size(max = 30) String classCode) {}

    /** An enrolment; {@code place} is the place in the waiting line, null off the line. */
    record EnrolmentJson(String code, String classCode, String state, Integer place, Instant startsAt) {

        static EnrolmentJson of(Receipt receipt) {
            return new EnrolmentJson(
                    receipt.code(),
                    receipt.classCode(),
                    ClassApi.word(receipt.state()),
                    receipt.isWaiting() ? receipt.place() : null,
                    receipt.startsAt());
        }

        static EnrolmentJson of(Enrolment enrolment, Integer place) {
            return new EnrolmentJson(
                    enrolment.code, enrolment.run.code, ClassApi.word(enrolment.state), place, enrolment.run.startsAt);
        }
    }

    @GET
    public List<EnrolmentJson> mine() {
        Map<Long, Integer> places = waitingList.placesOf(me.person());
        return enrolments.of(me.person()).stream()
                .map(enrolment -> EnrolmentJson.of(enrolment, places.get(enrolment.id)))
                .toList();
    }

    /** 201 for a new enrolment, 200 when it was there already: a person is in a class once. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response enrol(@Valid @NotNull EnrolmentForm form) {
        Receipt receipt = enrolments.enrol(me.person(), form.classCode());
        return (receipt.made() ? Response.created(URI.create("/api/v1/enrolments/" + receipt.code())) : Response.ok())
                .entity(EnrolmentJson.of(receipt))
                .build();
    }

    @GET
    @Path("{code}")
    public EnrolmentJson one(String code) {
        Enrolment enrolment = enrolments.mine(me.person(), code);
        return EnrolmentJson.of(enrolment, enrolment.isWaiting() ? waitingList.placeOf(enrolment) : null);
    }

    /** Giving the seat or the place back; again changes nothing. */
    @POST
    @Path("{code}/withdrawal")
    public EnrolmentJson withdraw(String code) {
        return EnrolmentJson.of(enrolments.withdraw(me.person(), code));
    }
}
