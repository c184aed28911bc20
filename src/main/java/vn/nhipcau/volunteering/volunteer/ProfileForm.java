package vn.nhipcau.volunteering.volunteer;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;

/** The profile as it was typed; texts throughout, so that nothing typed is lost. */
public class ProfileForm {

    static final int HALF_DAYS = 14;

    @RestForm
    @Size(max = 120)
    public String university;

    @RestForm
    @Size(max = 30)
    public String studentNumber;

    @RestForm
    @Size(max = 120)
    public String groupName;

    @RestForm
    @Size(max = 120)
    public String village;

    @RestForm
    @NotBlank(message = "volunteer:home_needed")
    @Size(max = 40)
    public String home;

    @RestForm
    @Pattern(regexp = "|WOMAN|MAN")
    public String gender;

    /** dd/MM/yyyy */
    @RestForm
    @NotBlank(message = "volunteer:born_on_needed")
    @Size(max = 10)
    public String bornOn;

    /** "IDENTITY-2": category and level; categories not known are left out. */
    @RestForm
    @Size(max = 20)
    public List<@Pattern(regexp = "|[A-Z_]{2,20}-[1-3]") String> skill = List.of();

    @RestForm
    @NotEmpty(message = "volunteer:language_needed")
    @Size(max = 10)
    public List<@Size(max = 20) String> language = List.of();

    /** Numbers of half-days, Monday morning 0 to Sunday afternoon 13. */
    @RestForm
    @Size(max = HALF_DAYS)
    public List<@Pattern(regexp = "\\d|1[0-3]") String> free = List.of();

    @RestForm
    @Pattern(regexp = "[1-9]|[1-4]\\d|50", message = "volunteer:radius_invalid")
    @NotBlank(message = "volunteer:radius_invalid")
    public String radius;

    @RestForm
    @Pattern(regexp = "[0-7]", message = "volunteer:cap_invalid")
    @NotBlank(message = "volunteer:cap_invalid")
    public String cap;

    @RestForm
    @Pattern(regexp = "|HOME|CENTRE|ONLINE")
    public String likes;

    @RestForm
    @Size(max = 3)
    public String paused;

    public boolean isPaused() {
        return "yes".equals(paused);
    }

    public boolean isGender(String value) {
        return value.equals(gender == null ? "" : gender);
    }

    public boolean isLikes(String value) {
        return value.equals(likes == null ? "" : likes);
    }

    public boolean isFree(int halfDay) {
        return free.contains(String.valueOf(halfDay));
    }

    public boolean speaks(String spoken) {
        return language.contains(spoken);
    }

    public boolean knows(String category, int level) {
        return skill.contains(category + "-" + level);
    }
}
