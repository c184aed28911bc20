package vn.nhipcau.volunteering.offer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OfferTokenTest {

    private static final String OFFER = "K7MQ4TX92BCD";
    private static final Instant UNTIL = Instant.parse("2026-12-01T02:00:00Z");

    private final OfferToken before = signing("the-key-until-today-0123456789-abcdef");

    @Test
    void aLinkSaysWhatWasSigned() {
        assertEquals(Optional.of(new OfferToken.Link(OFFER, UNTIL)), before.read(before.of(OFFER, UNTIL)));
    }

    @Test
    void afterTheKeyWasChangedOldLinksWorkWhileTheOldKeyIsNamed() {
        String old = before.of(OFFER, UNTIL);
        OfferToken after = signing("the-key-from-tomorrow-0123456789-abcd", "an-even-older-key", before.key);
        assertEquals(Optional.of(new OfferToken.Link(OFFER, UNTIL)), after.read(old));
        assertTrue(signing("the-key-from-tomorrow-0123456789-abcd").read(old).isEmpty());
    }

    @Test
    void newLinksAreSignedWithTheNewKeyOnly() {
        OfferToken after = signing("the-key-from-tomorrow-0123456789-abcd", before.key);
        String link = after.of(OFFER, UNTIL);
        assertTrue(before.read(link).isEmpty());
        assertTrue(after.read(link).isPresent());
    }

    private static OfferToken signing(String key, String... previous) {
        OfferToken token = new OfferToken();
        token.key = key;
        token.previousKeys = previous.length == 0 ? Optional.empty() : Optional.of(List.of(previous));
        return token;
    }
}
