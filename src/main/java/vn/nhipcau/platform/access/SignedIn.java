package vn.nhipcau.platform.access;

import java.util.Optional;
import vn.nhipcau.platform.language.Language;

/** The person behind this request as the ground needs to know them; organisation says who it is. */
public interface SignedIn {

    /** The random key that stands for the person in kept rows; empty for a visitor. */
    Optional<String> key();

    Optional<String> name();

    /** What the person does and where, for the head of the page: "Địa chính · xã Trà My". */
    Optional<String> line(Language spoken);

    /** The language the person chose for pages and mail. */
    Optional<Language> language();

    /** Remembers the choice; does nothing for a visitor. */
    void prefer(Language language);
}
