package vn.nhipcau.volunteering.matching;

/** A point on the map: the centre of a commune, in degrees. Nobody's home is known more exactly (R14). */
public record Place(double latitude, double longitude) {

    private static final double EARTH_RADIUS_KM = 6371;
    /** Two people of one commune live somewhere in it, not both at its centre. */
    private static final double WITHIN_ONE_COMMUNE_KM = 2;

    /** Great-circle distance (haversine) between two centres; a small constant within one commune. */
    public double kilometresTo(Place other) {
        if (equals(other)) {
            return WITHIN_ONE_COMMUNE_KM;
        }
        double north = Math.toRadians(other.latitude - latitude);
        double east = Math.toRadians(other.longitude - longitude);
        double half = square(Math.sin(north / 2))
                + Math.cos(Math.toRadians(latitude))
                        * Math.cos(Math.toRadians(other.latitude))
                        * square(Math.sin(east / 2));
        return 2 * EARTH_RADIUS_KM * Math.asin(Math.sqrt(half));
    }

    private static double square(double number) {
        return number * number;
    }
}
