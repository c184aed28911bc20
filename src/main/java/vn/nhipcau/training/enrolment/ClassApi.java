package vn.nhipcau.training.enrolment;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import vn.nhipcau.platform.web.Refusal;

/** Classes as JSON: those that are not over, and one with its sessions. */
@Path("/api/v1/classes")
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
class ClassApi {

    @Inject
    CourseRuns runs;

    @Inject
    Clock clock;

    /** A class; {@code open} says whether one can enrol now, on a seat or in line. */
    record ClassJson(
            String code,
            String course,
            int courseVersion,
            String mode,
            String state,
            String host,
            String place,
            int seats,
            int seatsLeft,
            int waiting,
            boolean open,
            Instant registrationOpens,
            Instant registrationCloses,
            Instant startsAt,
            Instant endsAt) {

        static ClassJson of(CourseRun run, Instant now) {
            return new ClassJson(
                    run.code,
                    run.course.code,
                    run.courseVersion,
                    word(run.mode),
                    word(run.stateAt(now)),
                    run.host.code,
                    run.place,
                    run.seats,
                    run.seatsLeft(),
                    run.waiting,
                    run.takesEnrolments(now),
                    run.registrationOpens,
                    run.registrationCloses,
                    run.startsAt,
                    run.endsAt);
        }
    }

    /** One sitting. */
    record SessionJson(int number, Instant startsAt, Instant endsAt, String place, int periods) {

        static SessionJson of(ClassSession session) {
            return new SessionJson(session.number, session.startsAt, session.endsAt, session.place, session.periods);
        }
    }

    /** A class with its sessions in order. */
    record ClassWithSessionsJson(ClassJson summary, List<SessionJson> sessions) {}

    @GET
    public Response list(@BeanParam ClassQuery query) {
        Instant now = clock.instant();
        return runs.matching(query).json(run -> ClassJson.of(run, now));
    }

    @GET
    @Path("{code}")
    public ClassWithSessionsJson one(String code) {
        CourseRun run = runs.byCode(code).orElseThrow(Refusal::notFound);
        return new ClassWithSessionsJson(
                ClassJson.of(run, clock.instant()),
                run.sessions.stream().map(SessionJson::of).toList());
    }

    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
