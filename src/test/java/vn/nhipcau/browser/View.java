package vn.nhipcau.browser;

/**
 * A page and who looks at it.
 *
 * @param subject account name; null for a visitor
 */
record View(String path, String subject) {

    String name() {
        String plain = path.equals("/") ? "home" : path.substring(1).replaceAll("[^A-Za-z0-9]+", "-");
        return plain + (subject == null ? "" : "-" + subject);
    }
}
