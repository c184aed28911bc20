package vn.nhipcau.volunteering.request;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** By what a visitor is remembered: a hash that without the key leads back to no address and no phone. */
final class Visiting {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int BYTES = 16;
    /** A household is given 2 to the power of 64 addresses of version 6 and may use a new one for each try. */
    private static final int HOUSEHOLD_BYTES = 8;

    private Visiting() {}

    static String card(String key, String door, String visitor) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), ALGORITHM));
            byte[] whole = mac.doFinal(("knock " + door + " " + household(visitor)).getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(whole, BYTES));
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    private static String household(String visitor) {
        // with a colon it is an address, and no name is looked up
        if (!visitor.contains(":")) {
            return visitor;
        }
        try {
            byte[] address = InetAddress.getByName(visitor).getAddress();
            return Arrays.toString(Arrays.copyOf(address, Math.min(address.length, HOUSEHOLD_BYTES)));
        } catch (UnknownHostException notAnAddress) {
            return visitor;
        }
    }
}
