package vn.nhipcau.training.course;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.Locale;
import vn.nhipcau.platform.web.Refusal;

/** The catalogue as JSON. */
@Path("/api/v1/courses")
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
class CourseApi {

    @Inject
    Courses courses;

    /** A course; {@code basis} is null where the content rests on no text yet. */
    record CourseJson(
            String code,
            int version,
            String titleVi,
            String titleEn,
            String area,
            String competency,
            int levelReached,
            int periods,
            String mode,
            String contentGroup,
            String provider,
            String intendedForVi,
            String basis,
            boolean basisChecked,
            LocalDate reviewOn) {

        static CourseJson of(Course course) {
            return new CourseJson(
                    course.code,
                    course.version,
                    course.titleVi,
                    course.titleEn,
                    course.competency.area.code,
                    course.competency.code,
                    course.levelReached,
                    course.periods,
                    word(course.mode),
                    word(course.contentGroup),
                    course.provider,
                    course.intendedForVi,
                    course.basis,
                    course.basisChecked,
                    course.reviewOn);
        }

        private static String word(Enum<?> constant) {
            return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    @GET
    public Response list(@BeanParam CourseQuery query) {
        return courses.matching(query).json(CourseJson::of);
    }

    @GET
    @Path("{code}")
    public CourseJson one(String code) {
        return courses.byCode(code).map(CourseJson::of).orElseThrow(Refusal::notFound);
    }
}
