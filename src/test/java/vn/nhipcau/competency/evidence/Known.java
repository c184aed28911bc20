package vn.nhipcau.competency.evidence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.nhipcau.competency.framework.Area;
import vn.nhipcau.competency.framework.Competency;
import vn.nhipcau.competency.framework.CompetencyFramework;
import vn.nhipcau.competency.framework.CompetencyKind;
import vn.nhipcau.competency.framework.PositionProfile;
import vn.nhipcau.competency.framework.ProficiencyScale;
import vn.nhipcau.competency.framework.Requirement;
import vn.nhipcau.organisation.staff.Person;

/** Small builders of what a rule needs, without a database. */
final class Known {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    static final Person ASSESSOR = new Person("Võ Thị Kim Liên", "DN-2", "lien@example.com");

    private static final CompetencyFramework FRAMEWORK = new CompetencyFramework(
            "TEST", 1, "Khung", "Framework", new ProficiencyScale("four", "Bốn", "Four").with(4, "Bốn", "Four"));

    private Known() {}

    /** Assessments of it are good for two years. */
    static Competency competency(String code) {
        Area area = new Area("land", "Đất đai", "Land", 1);
        return new Competency(FRAMEWORK, area, code, CompetencyKind.PROFESSIONAL, 24).named(code, code);
    }

    static Evidence evidence(EvidenceSource source, int level, LocalDate assessedOn) {
        return evidence("LAND-02", source, level, assessedOn);
    }

    static Evidence evidence(String code, EvidenceSource source, int level, LocalDate assessedOn) {
        return new Evidence(UUID.randomUUID(), null, competency(code), level, source, assessedOn)
                .recorded(Instant.parse("2026-01-01T00:00:00Z"));
    }

    static Requirement required(String code, int level, boolean mandatory) {
        return new Requirement(new PositionProfile(null, FRAMEWORK, TODAY), competency(code), level, mandatory);
    }
}
