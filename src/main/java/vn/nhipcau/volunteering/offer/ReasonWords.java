package vn.nhipcau.volunteering.offer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.format.TextStyle;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.nhipcau.platform.language.Formats;
import vn.nhipcau.platform.language.Language;
import vn.nhipcau.platform.language.Texts;
import vn.nhipcau.platform.time.CityClock;
import vn.nhipcau.platform.web.CurrentLanguage;
import vn.nhipcau.volunteering.matching.Constraint;
import vn.nhipcau.volunteering.matching.Reason;
import vn.nhipcau.volunteering.topic.MeetingPlace;

/** Says reasons, distances and hours the way people say them: "gần nhất, rảnh chiều thứ Bảy, đã giúp việc này 3 lần". */
@ApplicationScoped
class ReasonWords {

    private static final int[] BANDS = {3, 5, 10, 15, 20, 30, 50};

    @Inject
    Texts texts;

    @Inject
    CurrentLanguage current;

    String reasons(Language language, List<Reason> reasons) {
        return reasons.stream().map(reason -> reason(language, reason)).collect(Collectors.joining(", "));
    }

    String constraints(Collection<Constraint> constraints) {
        return constraints.stream()
                .sorted()
                .map(constraint -> constraint(current.get(), constraint))
                .collect(Collectors.joining(", "));
    }

    String constraint(Language language, Constraint constraint) {
        return say(language, "constraint_" + constraint);
    }

    /** A band, so that a way cannot be traced back to a house. */
    String distance(Language language, Offer offer) {
        if (offer.request.place == MeetingPlace.ONLINE) {
            return say(language, "online");
        }
        for (int band : BANDS) {
            if (offer.kilometres < band) {
                return say(language, "distance_under", band);
            }
        }
        return say(language, "distance_over", BANDS[BANDS.length - 1]);
    }

    /** "Thứ Bảy 28/11, 14:00" */
    String when(Language language, Instant moment) {
        return Formats.weekday(moment.atZone(CityClock.ZONE).toLocalDate(), language.locale()) + ", "
                + Formats.time(moment);
    }

    String say(Language language, String key, Object... values) {
        return texts.text(language, "offer", key, values);
    }

    private String reason(Language language, Reason reason) {
        return switch (reason.kind()) {
            case FREE ->
                say(
                        language,
                        reason.amount() % 2 == 0 ? "reason_FREE_MORNING" : "reason_FREE_AFTERNOON",
                        day(language, reason.amount() / 2));
            case KILOMETRES, DONE_BEFORE -> say(language, "reason_" + reason.kind(), reason.amount());
            default -> say(language, "reason_" + reason.kind());
        };
    }

    private static String day(Language language, int index) {
        Locale locale = language.locale();
        String name = DayOfWeek.of(index + 1).getDisplayName(TextStyle.FULL, locale);
        // "thứ Bảy" inside a sentence, but "Saturday"
        return language == Language.VI ? name.substring(0, 1).toLowerCase(locale) + name.substring(1) : name;
    }
}
