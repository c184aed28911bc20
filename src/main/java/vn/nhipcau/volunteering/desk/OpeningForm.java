package vn.nhipcau.volunteering.desk;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import vn.nhipcau.volunteering.request.HalfDay;
import vn.nhipcau.volunteering.request.HelpRequest;
import vn.nhipcau.volunteering.request.Triage;

/** What the officer decides before volunteers are asked, as sent; without a place nothing was agreed anew. */
public record OpeningForm(
        @RestForm @NotBlank(message = "desk:topic_missing") @Size(max = 10)
        String topic,

        @RestForm @NotBlank(message = "desk:tier_missing") @Size(max = 1)
        String tier,

        @RestForm
        @Pattern(regexp = "[5-9]|[1-9]\\d|1\\d\\d|2[0-3]\\d|240", message = "desk:minutes_invalid")
        @NotBlank(message = "desk:minutes_invalid")
        String minutes,

        @RestForm @Size(max = 10) String place,
        @RestForm @Size(max = 3) String company,
        @RestForm @Size(max = 60) List<String> window) {

    public OpeningForm {
        topic = topic == null ? "" : topic.strip();
        tier = tier == null ? "" : tier.strip();
        minutes = minutes == null ? "" : minutes.strip();
        place = place == null ? "" : place.strip();
        company = company == null ? "" : company.strip();
        window = window == null ? List.of() : List.copyOf(window);
    }

    /** As the facts suggest; no topic where the resident did not know one. */
    static OpeningForm suggested(HelpRequest request) {
        return new OpeningForm(
                Triage.topicUnsure(request) ? "" : request.topic.code,
                request.tier == null ? request.suggestedTier().name() : request.tier.name(),
                String.valueOf(request.minutes),
                request.place.name(),
                request.adultPresent ? "yes" : "no",
                request.windows.stream().map(HalfDay::text).toList());
    }
}
