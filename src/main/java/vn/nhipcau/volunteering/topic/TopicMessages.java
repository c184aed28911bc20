package vn.nhipcau.volunteering.topic;

import io.quarkus.qute.i18n.MessageBundle;

/** What the pages and mail of this package say; texts in {@code messages/topic_vi.properties} and {@code _en}. */
@MessageBundle("topic")
public interface TopicMessages {
    // enums
    @io.quarkus.qute.i18n.Message
    String category(SkillCategory category);

    @io.quarkus.qute.i18n.Message
    String place(MeetingPlace place);

    @io.quarkus.qute.i18n.Message
    String spoken(SpokenLanguage language);

    @io.quarkus.qute.i18n.Message
    String wish(VisitorWish wish);

    @io.quarkus.qute.i18n.Message
    String tile(HelpTile tile);

    @io.quarkus.qute.i18n.Message
    String tileText(HelpTile tile);
    // end enums
}
