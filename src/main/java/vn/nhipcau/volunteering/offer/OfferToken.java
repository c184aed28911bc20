package vn.nhipcau.volunteering.offer;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The signed part of the link in an invitation: offer, end of validity, and an HMAC over both. Whoever holds the link
 * may answer; the offer's own state makes it usable once. After the key was changed, links that an earlier key signed
 * stay good for as long as that key is still named.
 */
@ApplicationScoped
class OfferToken {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int SIGNATURE_BYTES = 16;
    private static final int RADIX = 36;

    /** Signs the links in invitations: at least 32 random characters, the same on all replicas. */
    @ConfigProperty(name = "nhipcau.link-key")
    String key;

    /** Earlier link keys, separated by commas: links that they signed still work until they end. */
    @ConfigProperty(name = "nhipcau.link-key-previous")
    Optional<List<String>> previousKeys;

    /** What a genuine link says. */
    record Link(String offer, Instant until) {}

    String of(String offer, Instant until) {
        String said = offer + "." + Long.toString(until.getEpochSecond(), RADIX);
        return said + "." + signature(key, said);
    }

    /** Empty for anything that was not signed here, whatever is wrong with it. */
    Optional<Link> read(String token) {
        if (token == null || !token.matches("[0-9A-Z]{12}\\.[0-9a-z]{1,10}\\.[\\w-]{22}")) {
            return Optional.empty();
        }
        String[] parts = token.split("\\.");
        byte[] given = bytes(parts[2]);
        return keys().anyMatch(signer ->
                        MessageDigest.isEqual(given, bytes(signature(signer, parts[0] + "." + parts[1]))))
                ? Optional.of(new Link(parts[0], Instant.ofEpochSecond(Long.parseLong(parts[1], RADIX))))
                : Optional.empty();
    }

    private Stream<String> keys() {
        return Stream.concat(Stream.of(key), previousKeys.stream().flatMap(List::stream));
    }

    private static byte[] bytes(String signature) {
        return signature.getBytes(StandardCharsets.US_ASCII);
    }

    private static String signature(String signer, String said) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(signer.getBytes(StandardCharsets.UTF_8), ALGORITHM));
            byte[] whole = mac.doFinal(("offer." + said).getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(whole, SIGNATURE_BYTES));
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
