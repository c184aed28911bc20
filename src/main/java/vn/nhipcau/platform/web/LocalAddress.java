package vn.nhipcau.platform.web;

import java.net.URI;

/** Guards "where to go back to" against addresses of other hosts. */
public final class LocalAddress {

    private LocalAddress() {}

    /** The address if it is a path of this host, else the home page. */
    public static String of(String address) {
        boolean local = address != null
                && address.matches("/[\\x21-\\x7e]*")
                && !address.split("[?#]", 2)[0].contains("//")
                && !address.contains("\\");
        return local && isUri(address) ? address : "/";
    }

    /** Brackets, quotes and the like are typed by hand, and no address can be made of them. */
    private static boolean isUri(String address) {
        try {
            URI.create(address);
            return true;
        } catch (IllegalArgumentException noAddress) {
            return false;
        }
    }
}
