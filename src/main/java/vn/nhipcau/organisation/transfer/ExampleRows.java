package vn.nhipcau.organisation.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import vn.nhipcau.organisation.staff.AssignmentKind;
import vn.nhipcau.platform.language.Language;

/** A short staff list of invented people that shows each kind of row; it can be imported as it is. */
@ApplicationScoped
class ExampleRows {

    private static final LocalDate BEGAN = LocalDate.of(2025, 7, 1);
    private static final String COMMUNE = "20900-3";
    private static final String CULTURE = "20900-4";
    private static final String LAND = "POS-34";
    private static final String HOME_AFFAIRS = "POS-37";

    @Inject
    Vocabulary vocabulary;

    List<Object[]> in(Language language) {
        String permanent = vocabulary.word(AssignmentKind.PERMANENT, language);
        String concurrent = vocabulary.word(AssignmentKind.CONCURRENT, language);
        String secondment = vocabulary.word(AssignmentKind.SECONDMENT, language);
        return List.of(
                row("VD-0001", "Nguyễn Văn An", permanent, COMMUNE, LAND, BEGAN, null, "12/QĐ-UBND", 3),
                row("VD-0002", "Hồ Thị Bình", permanent, CULTURE, HOME_AFFAIRS, BEGAN, null, "13/QĐ-UBND", 3),
                row("VD-0002", "Hồ Thị Bình", concurrent, COMMUNE, LAND, BEGAN.plusMonths(6), null, "40/QĐ-UBND", 3),
                row("VD-0003", "Trần Minh Châu", permanent, "20500-3", LAND, BEGAN, null, "14/QĐ-UBND", 3),
                row(
                        "VD-0003",
                        "Trần Minh Châu",
                        secondment,
                        COMMUNE,
                        LAND,
                        BEGAN.plusMonths(8),
                        BEGAN.plusMonths(20).minusDays(1),
                        "77/QĐ-UBND",
                        3),
                row(null, null, null, "20500-4", HOME_AFFAIRS, null, null, null, 3));
    }

    private static Object[] row(
            String code,
            String name,
            String kind,
            String unit,
            String position,
            LocalDate from,
            LocalDate to,
            String decision,
            int headcount) {
        String mailbox = code == null ? null : code.toLowerCase(java.util.Locale.ROOT) + "@example.com";
        return new Object[] {code, name, kind, unit, position, from, to, decision, headcount, mailbox, null, null, null
        };
    }
}
