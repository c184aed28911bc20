package vn.nhipcau.volunteering.request;

import java.util.List;
import vn.nhipcau.volunteering.topic.SpokenLanguage;
import vn.nhipcau.volunteering.topic.VisitorWish;

/** The fixed choices of the second step, for templates. */
public record WhereChoices(
        List<SpokenLanguage> languages, List<VisitorWish> wishes, List<FixedNeed> needs, List<Urgency> urgencies) {

    public static final WhereChoices ALL = new WhereChoices(
            List.of(SpokenLanguage.values()),
            List.of(VisitorWish.values()),
            List.of(FixedNeed.values()),
            List.of(Urgency.values()));
}
