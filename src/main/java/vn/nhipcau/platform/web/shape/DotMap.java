package vn.nhipcau.platform.web.shape;

import java.util.Comparator;
import java.util.List;

/**
 * Places as dots where they lie, north up, their size by weight. Places set apart (an island far out at sea) are left
 * out of the picture and listed for the text beside it.
 *
 * @param dots the largest first, so that small ones stay visible and can be clicked
 */
public record DotMap(int width, int height, List<Dot> dots, List<Place> apart) {

    private static final int WIDTH = 640;
    private static final int EDGE = 24;
    private static final int SMALLEST = 5;
    private static final int LARGEST = 17;

    public DotMap {
        dots = List.copyOf(dots);
        apart = List.copyOf(apart);
    }

    /** A map of places spread over little of the globe: a degree of longitude shrinks with the cosine of the latitude. */
    public static DotMap of(List<Place> places) {
        List<Place> shown = places.stream().filter(place -> !place.apart()).toList();
        List<Place> apart = places.stream().filter(Place::apart).toList();
        Frame frame = Frame.around(shown);
        long heaviest = shown.stream().mapToLong(Place::weight).max().orElse(0);
        List<Dot> dots = shown.stream()
                .sorted(Comparator.comparingLong(Place::weight).reversed())
                .map(place -> new Dot(
                        frame.x(place),
                        frame.y(place),
                        radius(place.weight(), heaviest),
                        place.label(),
                        place.href(),
                        place.tone(),
                        place.current()))
                .toList();
        return new DotMap(WIDTH, frame.height(), dots, apart);
    }

    public String viewBox() {
        return "0 0 " + width + " " + height;
    }

    /** The area of a dot grows with the weight, not its radius. */
    private static int radius(long weight, long heaviest) {
        double share = heaviest == 0 ? 0 : Math.sqrt((double) Math.max(weight, 0) / heaviest);
        return (int) Math.round(SMALLEST + share * (LARGEST - SMALLEST));
    }

    /**
     * One place to show.
     *
     * @param tone how it is coloured: "1" to "5" as in the heat map, "none", or {@code null} for plain
     * @param href where a click leads; {@code null} for no link
     * @param apart left out of the picture
     */
    public record Place(
            double lat,
            double lng,
            long weight,
            String label,
            String href,
            String tone,
            boolean current,
            boolean apart) {}

    /** One circle. */
    public record Dot(int cx, int cy, int r, String label, String href, String tone, boolean current) {

        /** The radius of the ring around the place where the reader is. */
        public int ring() {
            return r + 5;
        }
    }

    private record Frame(double north, double west, double shrink, double scale, int height) {

        static Frame around(List<Place> places) {
            double north = places.stream().mapToDouble(Place::lat).max().orElse(0);
            double south = places.stream().mapToDouble(Place::lat).min().orElse(0);
            double west = places.stream().mapToDouble(Place::lng).min().orElse(0);
            double east = places.stream().mapToDouble(Place::lng).max().orElse(0);
            double shrink = Math.cos(Math.toRadians((north + south) / 2));
            double across = (east - west) * shrink;
            double scale = across > 0 ? (WIDTH - 2 * EDGE) / across : WIDTH;
            return new Frame(north, west, shrink, scale, (int) Math.round((north - south) * scale) + 2 * EDGE);
        }

        int x(Place place) {
            return (int) Math.round(EDGE + (place.lng() - west) * shrink * scale);
        }

        int y(Place place) {
            return (int) Math.round(EDGE + (north - place.lat()) * scale);
        }
    }
}
