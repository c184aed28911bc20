package vn.nhipcau.volunteering.request;

import java.util.Locale;
import vn.nhipcau.platform.language.Language;
import vn.nhipcau.platform.language.Texts;
import vn.nhipcau.privacy.ConsentText;

/** What a resident is asked to agree to, one unticked box each (R17). Raise the version when the words change meaning. */
public enum ConsentPurpose {
    /** The commune keeps and reads the request. Without it there is no request. */
    PROCESSING(1),
    /** The accepted volunteer reads name, phone and address around the visit. Needed for visits at home and online. */
    DISCLOSURE(1),
    /** For somebody else: that person knows and agrees. */
    MANDATE(1),
    /** A question afterwards about how it went. */
    FEEDBACK(1);

    private final int version;

    ConsentPurpose(int version) {
        this.version = version;
    }

    /** The purpose's name in the ledger. */
    public String ledgerName() {
        return "request." + name().toLowerCase(Locale.ROOT);
    }

    /** Message key of the words. */
    public String key() {
        return "agree_" + name().toLowerCase(Locale.ROOT);
    }

    ConsentText text(Texts texts, Language language) {
        return new ConsentText(ledgerName(), version, texts.text(language, "request", key()));
    }
}
