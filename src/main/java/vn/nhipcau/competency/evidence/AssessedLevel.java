package vn.nhipcau.competency.evidence;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The level that follows from one person's evidence of one competency on a day. It comes from the latest independent
 * assessment (panel, test, practical, prior learning confirmed by a panel), else from the manager; courses,
 * self-assessments and outside papers are shown and never count.
 */
public final class AssessedLevel {

    /** Latest assessed, then recorded, then number. */
    private static final Comparator<Evidence> LATEST = Comparator.<Evidence, LocalDate>comparing(row -> row.assessedOn)
            .thenComparing(row -> row.recordedAt)
            .thenComparing(row -> row.uuid);

    private final LocalDate day;
    private final Set<UUID> superseded;
    private final Evidence giving;

    private AssessedLevel(Collection<Evidence> rows, LocalDate day) {
        this.day = day;
        this.superseded = superseded(rows);
        List<Evidence> good = rows.stream().filter(row -> flaw(row) == null).toList();
        this.giving = latest(good, EvidenceSource.Weight.DECIDES)
                .or(() -> latest(good, EvidenceSource.Weight.STANDS_IN))
                .orElse(null);
    }

    /** @param rows everything on record about one person and one competency, in any order */
    public static AssessedLevel of(Collection<Evidence> rows, LocalDate day) {
        return new AssessedLevel(rows, day);
    }

    /** The row that gives the level; empty means not assessed, which is not zero. */
    public Optional<Evidence> evidence() {
        return Optional.ofNullable(giving);
    }

    /** Why a row counts or not. */
    public Verdict verdict(Evidence row) {
        if (row == giving) {
            return Verdict.COUNTS;
        }
        Verdict flaw = flaw(row);
        if (flaw != null) {
            return flaw;
        }
        return row.source.weight == giving.source.weight ? Verdict.OLDER : Verdict.OUTRANKED;
    }

    /** What keeps a row from counting whatever else there is; null for nothing. */
    private Verdict flaw(Evidence row) {
        if (row.state == EvidenceState.REVOKED) {
            return Verdict.REVOKED;
        }
        if (superseded.contains(row.uuid)) {
            return Verdict.REPLACED;
        }
        if (!row.source.counts()) {
            return Verdict.SHOWN_ONLY;
        }
        if (row.state == EvidenceState.PROPOSED) {
            return Verdict.PROPOSED;
        }
        if (row.source == EvidenceSource.PRIOR_LEARNING && row.assessor == null) {
            return Verdict.UNCONFIRMED;
        }
        if (row.assessedOn.isAfter(day)) {
            return Verdict.LATER;
        }
        return row.expiredOn(day) ? Verdict.EXPIRED : null;
    }

    /** A proposal takes nobody's place, and a row only that of its own source: nobody talks a test away. */
    private static Set<UUID> superseded(Collection<Evidence> rows) {
        return rows.stream()
                .filter(later -> later.state != EvidenceState.PROPOSED && later.supersedes != null)
                .filter(later -> rows.stream()
                        .anyMatch(earlier -> earlier.uuid.equals(later.supersedes) && earlier.source == later.source))
                .map(later -> later.supersedes)
                .collect(Collectors.toSet());
    }

    private static Optional<Evidence> latest(List<Evidence> rows, EvidenceSource.Weight weight) {
        return rows.stream().filter(row -> row.source.weight == weight).max(LATEST);
    }
}
