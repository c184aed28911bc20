package vn.nhipcau.platform.text;

/** What somebody wrote into a field of several lines. */
public final class Sentence {

    private Sentence() {}

    /** As it was counted while typing: browsers count a line's end once and send it as two characters. Never null. */
    public static String typed(String sent) {
        return sent == null ? "" : sent.replace("\r\n", "\n").strip();
    }
}
