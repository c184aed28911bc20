package vn.nhipcau.volunteering.offer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.nhipcau.notification.Letter;
import vn.nhipcau.notification.Outbox;
import vn.nhipcau.notification.Recipient;
import vn.nhipcau.organisation.staff.Person;
import vn.nhipcau.platform.language.Language;
import vn.nhipcau.platform.web.PublicAddress;

/** The invitation: what, when, how far and why; no name, no address. */
@ApplicationScoped
class OfferLetters {

    @Inject
    Outbox outbox;

    @Inject
    ReasonWords words;

    @Inject
    OfferCard.Draughtsman cards;

    @Inject
    OfferToken token;

    @Inject
    PublicAddress address;

    void invite(Offer offer) {
        Person person = offer.volunteer.person;
        if (person.email == null) {
            return;
        }
        Language language = person.language;
        OfferCard card = cards.draw(offer, language);
        Letter letter = Letter.of(
                        words.say(language, "mail_subject", card.topic(), card.when()),
                        words.say(language, "mail_reason"),
                        words.say(language, "mail_text", card.answerBy()),
                        words.say(language, "mail_why", card.reasons()))
                .detail(words.say(language, "what"), card.topic())
                .detail(words.say(language, "when"), card.when())
                .detail(words.say(language, "how_long"), words.say(language, "minutes_long", card.minutes()))
                .detail(words.say(language, "where"), card.where())
                .detail(words.say(language, "how_far"), card.distance());
        if (!card.needs().isEmpty()) {
            letter = letter.detail(words.say(language, "needs"), card.needs());
        }
        letter = letter.button(words.say(language, "mail_button"), address.of("/offers/" + link(offer)));
        outbox.send(new Recipient(person.code, person.fullName, person.email, language), "volunteering.offer", letter);
    }

    private String link(Offer offer) {
        return token.of(offer.code, offer.expiresAt);
    }
}
