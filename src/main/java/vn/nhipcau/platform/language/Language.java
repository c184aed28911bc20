package vn.nhipcau.platform.language;

import java.util.Locale;
import java.util.Optional;

/** The languages the product speaks; Vietnamese first. */
public enum Language {
    VI("vi", "Tiếng Việt"),
    EN("en", "English");

    public final String code;
    /** As speakers of the language call it. */
    public final String ownName;

    Language(String code, String ownName) {
        this.code = code;
        this.ownName = ownName;
    }

    public static Optional<Language> of(String code) {
        for (Language language : values()) {
            if (language.code.equals(code)) {
                return Optional.of(language);
            }
        }
        return Optional.empty();
    }

    public Locale locale() {
        return Locale.forLanguageTag(code);
    }

    public Language other() {
        return this == VI ? EN : VI;
    }

    /** The one of two texts that is in this language. */
    public String choose(String vietnamese, String english) {
        return this == VI ? vietnamese : english;
    }
}
