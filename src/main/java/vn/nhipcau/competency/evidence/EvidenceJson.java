package vn.nhipcau.competency.evidence;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A row of evidence as the API says it. */
record EvidenceJson(
        UUID id,
        String competency,
        int level,

        @Schema(description = "self, manager, panel, test, practical, course, prior-learning, external")
        String source,

        BigDecimal score,
        String assessor,
        String context,
        LocalDate assessedOn,
        Instant recordedAt,
        LocalDate validUntil,
        String state,
        UUID supersedes,
        String note,

        @Schema(description = "What it is worth today: counts, or why it does not")
        String verdict) {

    static EvidenceJson of(EvidenceFile.Row row) {
        Evidence evidence = row.evidence();
        return new EvidenceJson(
                evidence.uuid,
                evidence.competency.code,
                evidence.level,
                word(evidence.source),
                evidence.score,
                evidence.assessor == null ? null : evidence.assessor.fullName,
                evidence.context,
                evidence.assessedOn,
                evidence.recordedAt,
                evidence.validUntil,
                word(evidence.state),
                evidence.supersedes,
                evidence.note,
                word(row.verdict()));
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
