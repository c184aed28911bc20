package vn.nhipcau.insight;

/**
 * One of at most three cards of a home.
 *
 * @param when NOW, NEXT or DONE
 * @param title the finding, in the reader's language
 * @param text one or two sentences about it
 * @param href where it is done
 * @param action what the link says
 */
record HomeCard(When when, String title, String text, String href, String action) {

    enum When {
        NOW,
        NEXT,
        DONE
    }

    public boolean isNow() {
        return when == When.NOW;
    }

    public String label() {
        return "card_" + when.name().toLowerCase(java.util.Locale.ROOT);
    }
}
