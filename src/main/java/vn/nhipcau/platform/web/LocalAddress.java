package vn.nhipcau.platform.web;

/** Guards "where to go back to" against addresses of other hosts. */
public final class LocalAddress {

    private LocalAddress() {}

    /** The address if it is a path of this host, else the home page. */
    public static String of(String address) {
        boolean local = address != null
                && address.matches("/[\\x21-\\x7e]*")
                && !address.startsWith("//")
                && !address.contains("\\");
        return local ? address : "/";
    }
}
