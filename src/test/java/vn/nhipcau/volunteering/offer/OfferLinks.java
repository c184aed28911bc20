package vn.nhipcau.volunteering.offer;

import java.time.Instant;

/** Writes the links of invitations as an application with that key does. */
public final class OfferLinks {

    private OfferLinks() {}

    public static String to(String offer, Instant until, String key) {
        OfferToken token = new OfferToken();
        token.key = key;
        return "/offers/" + token.of(offer, until);
    }
}
