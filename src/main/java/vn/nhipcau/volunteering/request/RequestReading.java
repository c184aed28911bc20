package vn.nhipcau.volunteering.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.nhipcau.platform.language.Language;
import vn.nhipcau.platform.web.Choice;
import vn.nhipcau.platform.web.CurrentLanguage;
import vn.nhipcau.privacy.ConsentWay;
import vn.nhipcau.volunteering.topic.HelpTile;
import vn.nhipcau.volunteering.topic.HelpTopics;
import vn.nhipcau.volunteering.topic.MeetingPlace;
import vn.nhipcau.volunteering.topic.SpokenLanguage;
import vn.nhipcau.volunteering.topic.VisitorWish;

/** Turns forms that {@link RequestCheck} found right into what is handed in. */
@ApplicationScoped
class RequestReading {

    @Inject
    HelpTopics topics;

    @Inject
    CommuneNames communes;

    @Inject
    CurrentLanguage language;

    Submission read(WhereForm where, ContactForm contact, Channel channel, ConsentWay way) {
        Set<ConsentPurpose> consents = Arrays.stream(ConsentPurpose.values())
                .filter(contact::agrees)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(ConsentPurpose.class)));
        return new Submission(facts(where, contact, channel), person(contact, spoken(channel)), consents, way);
    }

    /** Mail speaks the resident's language; what an officer wrote down was said in Vietnamese. */
    private Language spoken(Channel channel) {
        boolean byOfficer = channel == Channel.PHONE || channel == Channel.PAPER;
        return byOfficer ? Language.VI : language.get();
    }

    private RequestFacts facts(WhereForm form, ContactForm contact, Channel channel) {
        return new RequestFacts(
                HelpTile.of(form.tile()).orElseGet(() -> tileOf(form.topic())),
                topics.byCode(form.topic()).orElseThrow(),
                communes.meant(form.commune()).get(0),
                form.village(),
                Choice.of(MeetingPlace.class, form.place()).orElseThrow(),
                form.company().equals("yes"),
                form.window().stream()
                        .map(text -> HalfDay.parsed(text).orElseThrow())
                        .collect(Collectors.toCollection(TreeSet::new)),
                Choice.of(SpokenLanguage.class, form.spoken()).orElseThrow(),
                Choice.of(VisitorWish.class, form.visitor()).orElseThrow(),
                form.need().stream()
                        .map(need -> Choice.of(FixedNeed.class, need).orElseThrow())
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(FixedNeed.class))),
                Choice.of(Urgency.class, form.urgency()).orElseThrow(),
                Choice.of(Mandate.class, contact.mandate()).orElseThrow(),
                channel,
                orNull(contact.note()));
    }

    private static ContactFacts person(ContactForm form, Language language) {
        boolean proxy = Choice.of(Mandate.class, form.mandate()).orElseThrow().isProxy();
        return new ContactFacts(
                form.residentName(),
                Phone.normalised(form.phone()).orElseThrow(),
                orNull(form.address()),
                orNull(form.email()),
                language,
                proxy ? form.proxyName() : null,
                proxy ? Phone.normalised(form.proxyPhone()).orElseThrow() : null);
    }

    /** The picture that leads to a topic sent without one. */
    private static HelpTile tileOf(String topicCode) {
        return Arrays.stream(HelpTile.values())
                .filter(tile -> tile.topicCodes.contains(topicCode))
                .findFirst()
                .orElse(HelpTile.PUBLIC_SERVICES);
    }

    private static String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
