package vn.nhipcau.platform.web.shape;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class DotMapTest {

    private static final DotMap.Place HAI_VAN = place("Hải Vân", 16.13, 107.97, 48_992);
    private static final DotMap.Place THANH_KHE = place("Thanh Khê", 16.07, 108.19, 201_240);
    private static final DotMap.Place TRA_LENG = place("Trà Leng", 15.26, 107.95, 5_000);

    @Test
    void northIsUpAndEastIsRight() {
        DotMap map = DotMap.of(List.of(HAI_VAN, THANH_KHE, TRA_LENG));

        assertTrue(dot(map, "Hải Vân").cy() < dot(map, "Trà Leng").cy());
        assertTrue(dot(map, "Hải Vân").cx() < dot(map, "Thanh Khê").cx());
    }

    @Test
    void aDegreeOfLongitudeIsDrawnShorterThanADegreeOfLatitude() {
        DotMap map = DotMap.of(List.of(
                place("south-west", 60, 10, 1), place("south-east", 60, 12, 1), place("north-west", 61, 10, 1)));

        int across = dot(map, "south-east").cx() - dot(map, "south-west").cx();
        int up = dot(map, "south-west").cy() - dot(map, "north-west").cy();
        assertEquals(0.5, across / (2.0 * up), 0.02);
    }

    @Test
    void everyDotLiesInsideTheViewBox() {
        DotMap map = DotMap.of(List.of(HAI_VAN, THANH_KHE, TRA_LENG));

        for (DotMap.Dot dot : map.dots()) {
            assertTrue(dot.cx() - dot.r() >= 0 && dot.cx() + dot.r() <= map.width(), dot.toString());
            assertTrue(dot.cy() - dot.r() >= 0 && dot.cy() + dot.r() <= map.height(), dot.toString());
        }
    }

    @Test
    void theLargestIsDrawnFirstSoThatNoneIsHidden() {
        DotMap map = DotMap.of(List.of(TRA_LENG, THANH_KHE, HAI_VAN));

        assertEquals(
                List.of("Thanh Khê", "Hải Vân", "Trà Leng"),
                map.dots().stream().map(DotMap.Dot::label).toList());
        assertTrue(dot(map, "Thanh Khê").r() > dot(map, "Trà Leng").r());
    }

    @Test
    void anIslandSetApartDoesNotStretchTheMap() {
        DotMap.Place island = new DotMap.Place(16.5, 111.6, 0, "Hoàng Sa", "/units/20333", "none", false, true);
        DotMap with = DotMap.of(List.of(HAI_VAN, THANH_KHE, TRA_LENG, island));

        assertEquals(DotMap.of(List.of(HAI_VAN, THANH_KHE, TRA_LENG)).dots(), with.dots());
        assertEquals(List.of(island), with.apart());
    }

    @Test
    void onePlaceOrNoneStillMakesAMap() {
        assertEquals(1, DotMap.of(List.of(HAI_VAN)).dots().size());
        assertTrue(DotMap.of(List.of()).dots().isEmpty());
        assertTrue(DotMap.of(List.of()).height() > 0);
    }

    private static DotMap.Dot dot(DotMap map, String label) {
        return map.dots().stream()
                .filter(dot -> dot.label().equals(label))
                .findFirst()
                .orElseThrow();
    }

    private static DotMap.Place place(String label, double lat, double lng, long weight) {
        return new DotMap.Place(lat, lng, weight, label, "/units/" + label, "3", false, false);
    }
}
