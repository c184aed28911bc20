package vn.nhipcau.volunteering.volunteer;

import io.quarkus.qute.i18n.MessageBundle;
import vn.nhipcau.volunteering.topic.SkillCategory;
import vn.nhipcau.volunteering.topic.SpokenLanguage;

/** What the pages and mail of this package say; texts in {@code messages/volunteer_vi.properties} and {@code _en}. */
@MessageBundle("volunteer")
public interface VolunteerMessages {
    // enums
    @io.quarkus.qute.i18n.Message
    String category(SkillCategory category);

    @io.quarkus.qute.i18n.Message
    String spoken(SpokenLanguage language);

    @io.quarkus.qute.i18n.Message
    String vetting(Vetting vetting);

    // end enums
    String profile_eyebrow();

    String profile_title_new();

    String profile_title();

    String profile_lead_new();

    String profile_lead();

    String pending_note();

    String who();

    String university_label();

    String university_help();

    String student_number_label();

    String group_label();

    String village_label();

    String home_label();

    String home_help();

    String choose();

    String born_on_label();

    String born_on_help();

    String gender_label();

    String gender_help();

    String gender_unsaid();

    String gender_WOMAN();

    String gender_MAN();

    String what();

    String what_help();

    String level_0();

    String level_1();

    String level_2();

    String level_3();

    String languages_label();

    String when();

    String when_help();

    String day();

    String morning();

    String half_day(String day, String half);

    String afternoon();

    String how_far();

    String radius_label();

    String kilometres();

    String cap_label();

    String cap_help();

    String visits_unit();

    String likes_label();

    String likes_any();

    String likes_HOME();

    String likes_CENTRE();

    String likes_ONLINE();

    String paused_label();

    String save();

    String back();

    String profile_saved();

    String home_needed();

    String born_on_needed();

    String born_on_invalid();

    String under_age();

    String university_needed();

    String group_needed();

    String skill_needed();

    String language_needed();

    String radius_invalid();

    String cap_invalid();

    String held_profile(String count);

    String held_university(String count);

    String two_universities(String first, String second);

    String suspended_now();
}
