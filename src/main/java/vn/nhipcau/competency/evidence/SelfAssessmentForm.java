package vn.nhipcau.competency.evidence;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Optional;
import java.util.UUID;

/**
 * What a person says of their own level, as it was typed.
 *
 * @param id made by the client; the same message sent twice is kept once
 * @param level a step of the scale, 0 for "nothing yet"
 * @param assessedOn dd/MM/yyyy, or ISO from programs
 */
record SelfAssessmentForm(
        @NotBlank(message = "evidence:id_invalid") @Pattern(regexp = UUID_SHAPE, message = "evidence:id_invalid")
        String id,

        @NotBlank @Size(max = 20) String competency,

        @NotBlank(message = "evidence:level_missing") @Pattern(regexp = "\\d{1,2}", message = "evidence:level_unknown")
        String level,

        @NotBlank @Size(max = 10) String assessedOn,
        @Size(max = 500) String note) {

    static final String UUID_SHAPE = "(?i)[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}";

    private static final DateTimeFormatter TYPED =
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);

    static SelfAssessmentForm blank(UUID id, String competency, LocalDate today) {
        return new SelfAssessmentForm(
                id.toString(),
                competency,
                "",
                DateTimeFormatter.ofPattern("dd/MM/uuuu").format(today),
                "");
    }

    /** The same content under a number that nobody has altered. */
    SelfAssessmentForm under(UUID fresh) {
        return new SelfAssessmentForm(fresh.toString(), competency, level, assessedOn, note);
    }

    /** For the form: whether this level was chosen; null makes the attribute go away. */
    public Boolean chosen(int step) {
        return String.valueOf(step).equals(level) ? Boolean.TRUE : null;
    }

    UUID uuid() {
        return UUID.fromString(id);
    }

    int step() {
        return Integer.parseInt(level);
    }

    /** Empty when it is no date. */
    Optional<LocalDate> day() {
        try {
            return Optional.of(
                    assessedOn.contains("/") ? LocalDate.parse(assessedOn, TYPED) : LocalDate.parse(assessedOn));
        } catch (DateTimeParseException wrong) {
            return Optional.empty();
        }
    }
}
