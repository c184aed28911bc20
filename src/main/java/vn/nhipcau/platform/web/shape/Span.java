package vn.nhipcau.platform.web.shape;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A competency drawn as a bridge: the held levels are a closed arc, what is missing up to the required pillar is an
 * open one.
 *
 * @param levels how many levels the scale has above nothing, at least one
 * @param held the level held now; {@code null} when nobody has assessed it
 * @param required the level that the position asks for; 0 asks for nothing
 */
public record Span(int levels, Integer held, int required) {

    private static final int EDGE = 8;
    private static final int STEP = 34;
    private static final int DECK = 38;
    private static final int TICK = 5;
    private static final int PILLAR = 13;

    public Span {
        if (levels < 1 || required < 0 || required > levels || (held != null && (held < 0 || held > levels))) {
            throw new IllegalArgumentException("no span from " + held + " to " + required + " of " + levels);
        }
    }

    public int width() {
        return 2 * EDGE + levels * STEP;
    }

    public int height() {
        return DECK + EDGE;
    }

    public String viewBox() {
        return "0 0 " + width() + " " + height();
    }

    public boolean assessed() {
        return held != null;
    }

    public boolean met() {
        return assessed() && held >= required;
    }

    public int deck() {
        return DECK;
    }

    public int deckStart() {
        return x(0);
    }

    public int deckEnd() {
        return x(levels);
    }

    /** Where each level stands on the deck, the first level first. */
    public List<Integer> ticks() {
        return IntStream.rangeClosed(1, levels).map(Span::x).boxed().toList();
    }

    public int tickTop() {
        return DECK - TICK;
    }

    /** The solid arc; empty while nothing is held. */
    public Optional<String> heldArc() {
        return arc(0, present());
    }

    /** The dotted arc; empty when the requirement is met. */
    public Optional<String> missingArc() {
        return arc(present(), required);
    }

    public boolean hasPillar() {
        return required > 0;
    }

    public int pillar() {
        return x(required);
    }

    public int pillarTop() {
        return DECK - PILLAR;
    }

    public int point() {
        return x(present());
    }

    private int present() {
        return assessed() ? held : 0;
    }

    /** A quadratic curve is half as high as its control point. */
    private static Optional<String> arc(int from, int to) {
        if (to <= from) {
            return Optional.empty();
        }
        int top = DECK - 2 * (2 + 7 * (to - from));
        int middle = (x(from) + x(to)) / 2;
        return Optional.of("M" + x(from) + " " + DECK + " Q" + middle + " " + top + " " + x(to) + " " + DECK);
    }

    private static int x(int level) {
        return EDGE + level * STEP;
    }
}
