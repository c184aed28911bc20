package vn.nhipcau.insight;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.nhipcau.insight.HomeCard.When;
import vn.nhipcau.platform.language.Texts;
import vn.nhipcau.platform.web.CurrentLanguage;

/** Writes cards: the texts of a card share the first part of their keys. */
@ApplicationScoped
class HomeWords {

    @Inject
    Texts texts;

    @Inject
    CurrentLanguage language;

    /**
     * A card from the messages {@code <name>_title}, {@code <name>_text} and {@code <name>_action}.
     *
     * @param values of the title; text and action have none
     */
    HomeCard card(When when, String name, String href, Object... values) {
        return new HomeCard(when, text(name + "_title", values), text(name + "_text"), href, text(name + "_action"));
    }

    String text(String key, Object... values) {
        return texts.text(language.get(), "insight", key, values);
    }
}
