package vn.nhipcau.volunteering.volunteer;

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
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.nhipcau.organisation.staff.Me;
import vn.nhipcau.organisation.unit.Unit;
import vn.nhipcau.organisation.unit.Units;
import vn.nhipcau.platform.access.Role;
import vn.nhipcau.platform.web.CurrentLanguage;
import vn.nhipcau.platform.web.FieldErrors;
import vn.nhipcau.platform.web.Flash;
import vn.nhipcau.platform.web.Forms;
import vn.nhipcau.volunteering.topic.SkillCategory;
import vn.nhipcau.volunteering.topic.SpokenLanguage;

/** The volunteer's own profile: skills, languages, free half-days, how far and how often. */
@Path("/volunteer/profile")
@RolesAllowed({Role.STUDENT, Role.GROUP_MEMBER})
class ProfileResource {

    @Inject
    Volunteers volunteers;

    @Inject
    ProfileReader reader;

    @Inject
    Me me;

    @Inject
    Units units;

    @Inject
    Universities universities;

    @Inject
    Forms forms;

    @Inject
    Flash flash;

    @Inject
    CurrentLanguage language;

    /** A row of the half-day grid: the day and the numbers of its halves. */
    record Day(String name, int morning, int afternoon) {}

    /**
     * What the form is drawn from.
     *
     * @param vetting the state in which the volunteer is; null before the first saving
     */
    record View(
            boolean isNew,
            boolean student,
            Vetting vetting,
            List<University> universities,
            List<Unit> communes,
            List<SkillCategory> categories,
            List<SpokenLanguage> languages,
            List<Day> days,
            String morningWord,
            String afternoonWord) {

        public boolean isPending() {
            return vetting == Vetting.PENDING;
        }
    }

    @CheckedTemplate(basePath = "volunteering/volunteer")
    static class Templates {

        static native TemplateInstance profile(ProfileForm form, FieldErrors errors, View view);

        private Templates() {}
    }

    @GET
    public TemplateInstance show() {
        Optional<Volunteer> known = volunteers.of(me.person());
        ProfileForm form = known.map(reader::written).orElseGet(ProfileResource::empty);
        return Templates.profile(form, new FieldErrors(), view(known));
    }

    @POST
    public Response save(@BeanParam ProfileForm form) {
        FieldErrors errors = forms.check(form);
        Optional<ProfileFacts> facts = reader.read(form, kind(), errors);
        if (facts.isEmpty()) {
            return Response.status(422)
                    .entity(Templates.profile(form, errors, view(volunteers.of(me.person()))))
                    .build();
        }
        volunteers.tell(me.person(), kind(), facts.get());
        flash.ok("volunteer", "profile_saved");
        return Response.seeOther(URI.create("/volunteer")).build();
    }

    private View view(Optional<Volunteer> known) {
        Locale locale = language.get().locale();
        List<Day> days = Arrays.stream(DayOfWeek.values())
                .map(day -> new Day(name(day, locale), day.ordinal() * 2, day.ordinal() * 2 + 1))
                .toList();
        return new View(
                known.isEmpty(),
                kind() == VolunteerKind.STUDENT,
                known.map(volunteer -> volunteer.vetting).orElse(null),
                universities.byName(),
                units.communes(),
                List.of(SkillCategory.values()),
                List.of(SpokenLanguage.values()),
                days,
                forms.text("volunteer", "morning"),
                forms.text("volunteer", "afternoon"));
    }

    private VolunteerKind kind() {
        return me.has(Role.STUDENT) ? VolunteerKind.STUDENT : VolunteerKind.GROUP_MEMBER;
    }

    private static ProfileForm empty() {
        ProfileForm form = new ProfileForm();
        form.language = List.of(SpokenLanguage.VIETNAMESE.name());
        form.radius = "10";
        form.cap = "2";
        return form;
    }

    private static String name(DayOfWeek day, Locale locale) {
        String name = day.getDisplayName(TextStyle.FULL, locale);
        return name.substring(0, 1).toUpperCase(locale) + name.substring(1);
    }
}
