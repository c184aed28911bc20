package vn.nhipcau.volunteering.offer;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The signed part of the link in an invitation: offer, end of validity, and an HMAC over both. Whoever holds the link
 * may answer; the offer's own state makes it usable once.
 */
@ApplicationScoped
class OfferToken {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int SIGNATURE_BYTES = 16;
    private static final int RADIX = 36;

    @ConfigProperty(name = "nhipcau.link-key")
    String key;

    /** What a genuine link says. */
    record Link(String offer, Instant until) {}

    String of(String offer, Instant until) {
        String said = offer + "." + Long.toString(until.getEpochSecond(), RADIX);
        return said + "." + signature(said);
    }

    /** Empty for anything that was not signed here, whatever is wrong with it. */
    Optional<Link> read(String token) {
        if (token == null || !token.matches("[0-9A-Z]{12}\\.[0-9a-z]{1,10}\\.[\\w-]{22}")) {
            return Optional.empty();
        }
        String[] parts = token.split("\\.");
        byte[] given = parts[2].getBytes(StandardCharsets.US_ASCII);
        byte[] right = signature(parts[0] + "." + parts[1]).getBytes(StandardCharsets.US_ASCII);
        return MessageDigest.isEqual(given, right)
                ? Optional.of(new Link(parts[0], Instant.ofEpochSecond(Long.parseLong(parts[1], RADIX))))
                : Optional.empty();
    }

    private String signature(String said) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), ALGORITHM));
            byte[] whole = mac.doFinal(("offer." + said).getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(whole, SIGNATURE_BYTES));
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
