package vn.nhipcau.competency.evidence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.nhipcau.competency.framework.Competency;
import vn.nhipcau.platform.web.shape.Span;

/**
 * One person's evidence, competency by competency, each row with the reason why it gives the level or does not.
 *
 * @param entries what the posts require first, in the order of the standings; then what is on record besides
 */
public record EvidenceFile(List<Entry> entries) {

    private static final int WARNED_BEFORE_DAYS = 60;

    /**
     * One competency.
     *
     * @param standing null where no post requires the competency
     * @param rows the latest first
     * @param soon until then the reader is warned that the level runs out
     */
    public record Entry(Competency competency, Standing standing, List<Row> rows, LocalDate soon) {

        /** The row that gives the level, or null. */
        public Evidence giving() {
            return rows.stream()
                    .filter(row -> row.verdict == Verdict.COUNTS)
                    .map(Row::evidence)
                    .findFirst()
                    .orElse(null);
        }

        /** The rows that do not give the level. */
        public List<Row> others() {
            return rows.stream().filter(row -> row.verdict != Verdict.COUNTS).toList();
        }

        public boolean expiring() {
            return giving() != null && giving().validUntil.isBefore(soon);
        }

        public boolean expired() {
            return giving() == null && rows.stream().anyMatch(row -> row.verdict == Verdict.EXPIRED);
        }

        public Span span() {
            Evidence giving = giving();
            return new Span(
                    competency.framework.scale.highest,
                    giving == null ? null : giving.level,
                    standing == null ? 0 : standing.required());
        }
    }

    /** A row and what it is worth today. */
    public record Row(Evidence evidence, Verdict verdict) {}

    static EvidenceFile of(List<Standing> standings, List<Evidence> evidence, LocalDate day) {
        LocalDate soon = day.plusDays(WARNED_BEFORE_DAYS);
        Map<String, List<Evidence>> known = evidence.stream()
                .collect(Collectors.groupingBy(row -> row.competency.code, LinkedHashMap::new, Collectors.toList()));
        List<Entry> entries = new ArrayList<>();
        for (Standing standing : standings) {
            List<Evidence> rows = known.remove(standing.competency().code);
            entries.add(new Entry(standing.competency(), standing, rows(rows == null ? List.of() : rows, day), soon));
        }
        known.values().forEach(rows -> entries.add(new Entry(rows.get(0).competency, null, rows(rows, day), soon)));
        return new EvidenceFile(entries);
    }

    public int required() {
        return (int) entries.stream().filter(entry -> entry.standing != null).count();
    }

    public int assessed() {
        return (int) entries.stream()
                .filter(entry -> entry.standing != null && entry.standing.assessed())
                .count();
    }

    private static List<Row> rows(List<Evidence> evidence, LocalDate day) {
        AssessedLevel level = AssessedLevel.of(evidence, day);
        return evidence.stream().map(row -> new Row(row, level.verdict(row))).toList();
    }
}
