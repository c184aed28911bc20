package vn.nhipcau.volunteering.volunteer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.nhipcau.organisation.unit.Unit;
import vn.nhipcau.organisation.unit.UnitLevel;
import vn.nhipcau.organisation.unit.Units;
import vn.nhipcau.platform.web.FieldErrors;
import vn.nhipcau.platform.web.Forms;
import vn.nhipcau.volunteering.topic.MeetingPlace;
import vn.nhipcau.volunteering.topic.SkillCategory;
import vn.nhipcau.volunteering.topic.SpokenLanguage;

/** Turns a typed profile into facts, or says field by field why it cannot; and facts back into a form. */
@ApplicationScoped
class ProfileReader {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);
    private static final DateTimeFormatter DAY_SHOWN = DateTimeFormatter.ofPattern("dd/MM/uuuu");
    private static final int OLDEST_YEARS = 100;

    @Inject
    Forms forms;

    @Inject
    Units units;

    @Inject
    Universities universities;

    @Inject
    Clock clock;

    /** Empty when errors were added. */
    Optional<ProfileFacts> read(ProfileForm form, VolunteerKind kind, FieldErrors errors) {
        Unit home = form.home == null
                ? null
                : units.byCode(form.home)
                        .filter(unit -> unit.level == UnitLevel.COMMUNE)
                        .orElse(null);
        LocalDate bornOn = day(form.bornOn);
        wrong(errors, "home", "home_needed", home == null && errors.of("home") == null);
        wrong(errors, "bornOn", "born_on_invalid", errors.of("bornOn") == null && !plausible(bornOn));
        wrong(errors, "bornOn", "under_age", plausible(bornOn) && underAge(bornOn));
        boolean student = kind == VolunteerKind.STUDENT;
        wrong(errors, "university", "university_needed", student && blank(form.university));
        wrong(errors, "groupName", "group_needed", !student && blank(form.groupName));
        Map<SkillCategory, Integer> skills = skills(form.skill);
        wrong(errors, "skill", "skill_needed", skills.isEmpty());
        if (errors.isAny()) {
            return Optional.empty();
        }
        return Optional.of(new ProfileFacts(
                student ? universities.spelled(form.university) : null,
                student ? text(form.studentNumber) : null,
                student ? null : form.groupName.strip(),
                student ? null : text(form.village),
                home,
                blank(form.gender) ? null : Gender.valueOf(form.gender),
                bornOn,
                skills,
                languages(form.language),
                halfDays(form.free),
                Integer.parseInt(form.radius),
                Integer.parseInt(form.cap),
                blank(form.likes) ? null : MeetingPlace.valueOf(form.likes),
                form.isPaused()));
    }

    /** The profile as its owner finds it in the form. */
    ProfileForm written(Volunteer volunteer) {
        ProfileForm form = new ProfileForm();
        form.university = volunteer.university;
        form.studentNumber = volunteer.studentNumber;
        form.groupName = volunteer.groupName;
        form.village = volunteer.village;
        form.home = volunteer.home.code;
        form.gender = volunteer.gender == null ? "" : volunteer.gender.name();
        form.bornOn = DAY_SHOWN.format(volunteer.bornOn);
        form.skill = volunteer.skills.entrySet().stream()
                .map(known -> known.getKey() + "-" + known.getValue())
                .toList();
        form.language = volunteer.languages.stream().map(SpokenLanguage::name).toList();
        form.free = new ArrayList<>();
        for (int halfDay = 0; halfDay < ProfileForm.HALF_DAYS; halfDay++) {
            if ((volunteer.freeHalfDays & 1 << halfDay) != 0) {
                form.free.add(String.valueOf(halfDay));
            }
        }
        form.radius = String.valueOf(volunteer.radiusKm);
        form.cap = String.valueOf(volunteer.weeklyCap);
        form.likes = volunteer.likes == null ? "" : volunteer.likes.name();
        form.paused = volunteer.paused ? "yes" : "";
        return form;
    }

    private boolean plausible(LocalDate bornOn) {
        LocalDate today = LocalDate.now(clock);
        return bornOn != null && !bornOn.isAfter(today) && bornOn.isAfter(today.minusYears(OLDEST_YEARS));
    }

    private boolean underAge(LocalDate bornOn) {
        return bornOn.plusYears(Volunteer.ADULT_YEARS).isAfter(LocalDate.now(clock));
    }

    private void wrong(FieldErrors errors, String field, String key, boolean holds) {
        if (holds) {
            errors.add(field, forms.text("volunteer", key));
        }
    }

    private static LocalDate day(String typed) {
        try {
            return typed == null ? null : LocalDate.parse(typed.strip(), DAY);
        } catch (DateTimeException noDay) {
            return null;
        }
    }

    private static Map<SkillCategory, Integer> skills(List<String> typed) {
        Map<SkillCategory, Integer> skills = new EnumMap<>(SkillCategory.class);
        for (SkillCategory category : SkillCategory.values()) {
            for (int level = 1; level <= 3; level++) {
                if (typed.contains(category + "-" + level)) {
                    skills.put(category, level);
                }
            }
        }
        return skills;
    }

    private static Set<SpokenLanguage> languages(List<String> typed) {
        Set<SpokenLanguage> languages = EnumSet.noneOf(SpokenLanguage.class);
        for (SpokenLanguage language : SpokenLanguage.values()) {
            if (typed.contains(language.name())) {
                languages.add(language);
            }
        }
        return languages;
    }

    private static int halfDays(List<String> typed) {
        return typed.stream().mapToInt(number -> 1 << Integer.parseInt(number)).reduce(0, (one, two) -> one | two);
    }

    private static String text(String typed) {
        return blank(typed) ? null : typed.strip();
    }

    private static boolean blank(String typed) {
        return typed == null || typed.isBlank();
    }
}
