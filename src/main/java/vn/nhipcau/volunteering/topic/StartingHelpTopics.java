package vn.nhipcau.volunteering.topic;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import vn.nhipcau.platform.starting.Facts;
import vn.nhipcau.platform.starting.StartingData;

/** The topics of help_topics.csv. */
@ApplicationScoped
class StartingHelpTopics implements StartingData {

    private static final Set<String> MONEY = Set.of("H11", "H12", "H13", "H14", "H19");
    /** Money was lost or an account is open to thieves: the rule says to hand it over at once. */
    private static final Set<String> OFFICIAL = Set.of("H19");

    @Inject
    HelpTopics topics;

    @Override
    public String name() {
        return "volunteering.topics";
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public void load() {
        Facts.rows("help_topics.csv").forEach(row -> topics.persist(topic(row)));
    }

    static HelpTopic topic(Map<String, String> row) {
        String code = row.get("code");
        SkillCategory category = SkillCategory.ofFact(row.get("category_vi"));
        List<MeetingPlace> places = Arrays.stream(row.get("where").split(";"))
                .map(place -> MeetingPlace.valueOf(place.toUpperCase(Locale.ROOT)))
                .toList();
        return new HelpTopic(
                        code,
                        category,
                        row.get("name_vi"),
                        row.get("name_en"),
                        Integer.parseInt(row.get("usual_minutes")))
                .needing(row.get("volunteer_skills"), places)
                .keeping(rule(row.get("safety_rule"), 0), rule(row.get("safety_rule"), 1))
                .with(MONEY.contains(code), OFFICIAL.contains(code), category == SkillCategory.OFFICE_SUPPORT);
    }

    /** One language of a rule: each of its sentences is written "Vietnamese / English". */
    private static String rule(String both, int side) {
        List<String> sentences = new ArrayList<>();
        for (String pair : both.isBlank() ? new String[0] : both.split("\\. (?=\\p{Lu})")) {
            String sentence = pair.split(" / ", 2)[side].strip();
            sentences.add(sentence.substring(0, 1).toUpperCase(Locale.ROOT) + sentence.substring(1) + ".");
        }
        return String.join(" ", sentences);
    }
}
