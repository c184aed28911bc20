package vn.nhipcau.organisation.unit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import vn.nhipcau.organisation.position.Position;
import vn.nhipcau.organisation.position.PositionGroup;

class OfficeNameTest {

    private static final String BOTH = "Phòng Kinh tế (xã) / Phòng Kinh tế, Hạ tầng và Đô thị (phường)";

    @Test
    void aCommuneHasTheEconomicDivision() {
        assertEquals("Phòng Kinh tế", OfficeName.of(BOTH, UnitKind.COMMUNE));
    }

    @Test
    void aWardHasTheEconomicInfrastructureAndUrbanDivision() {
        assertEquals("Phòng Kinh tế, Hạ tầng và Đô thị", OfficeName.of(BOTH, UnitKind.WARD));
    }

    @Test
    void aNameForBothKindsStaysAsItIs() {
        assertEquals("Phòng Văn hóa - Xã hội", OfficeName.of("Phòng Văn hóa - Xã hội", UnitKind.WARD));
    }

    @Test
    void aPositionOfCommunesIsNotFoundInWards() {
        Position head = new Position("POS-06", "Trưởng phòng Kinh tế", "Head", PositionGroup.MANAGER)
                .validFrom(null, null, "commune; special zone");
        assertEquals(java.util.List.of(UnitKind.COMMUNE, UnitKind.SPECIAL_ZONE), head.kinds());
    }
}
