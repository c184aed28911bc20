package vn.nhipcau.demo;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import vn.nhipcau.competency.evidence.EvidenceSource;
import vn.nhipcau.competency.evidence.EvidenceState;

/**
 * Invents what was assessed: land and digital work are weakest in the mountains, finance is middling, law strongest;
 * about a fifth is not assessed or has run out, more in some communes than in others.
 */
final class Assessing {

    /** How far people stand from what is required, in levels, on average. */
    private static final Map<String, Double> LOWLAND =
            Map.of("law", 0.4, "environment", 0.1, "finance", -0.25, "digital", 0.05, "land", -0.35);

    private static final Map<String, Double> MOUNTAIN =
            Map.of("law", 0.2, "environment", 0.0, "finance", -0.45, "digital", -0.8, "land", -0.95);

    private static final double WARDS_ARE_BETTER_BY = 0.15;
    private static final int RECENT = 12;
    private static final int DAYS_A_MONTH = 30;

    private final LocalDate today;
    private final long independent;
    private final Random random = new Random(641);
    private final Map<Long, double[]> communes = new HashMap<>();
    private final Map<Long, Double> gifts = new HashMap<>();
    private final Rows rows = new Rows(
            "evidence",
            "uuid",
            "person_id",
            "competency_id",
            "level",
            "source",
            "score",
            "assessor_id",
            "context",
            "assessed_on",
            "recorded_at",
            "valid_until",
            "state");

    /** @param independent row number of a person who assesses and teaches nobody */
    Assessing(LocalDate today, long independent) {
        this.today = today;
        this.independent = independent;
    }

    Rows rows() {
        return rows;
    }

    void invent(Asked asked) {
        double[] commune = communes.computeIfAbsent(asked.unit(), unit ->
                new double[] {random.nextGaussian() * 0.25, 0.06 + random.nextDouble() * 0.2});
        double gift = gifts.computeIfAbsent(asked.person(), person -> random.nextGaussian() * 0.4);
        int level = level(asked, commune[0] + gift);
        double luck = random.nextDouble();
        if (luck < commune[1]) {
            sometimesOnlyShown(asked, level);
        } else if (luck < commune[1] + 0.05) {
            add(asked, source(), level, asked.validMonths() * DAYS_A_MONTH + 60 + random.nextInt(200));
        } else {
            int ago = RECENT + random.nextInt((asked.validMonths() - 1) * DAYS_A_MONTH);
            add(asked, source(), level, ago);
            sometimesOnlyShown(asked, level);
            if (random.nextInt(20) == 0) {
                add(asked, EvidenceSource.PANEL, Math.max(0, level - 1), ago + 300);
            }
        }
    }

    void add(Asked asked, EvidenceSource source, int level, int daysAgo) {
        LocalDate day = today.minusDays(daysAgo);
        rows.add(
                new UUID(random.nextLong() & ~0xF000L | 0x4000L, random.nextLong() & (-1L >>> 2) | 1L << 63).toString(),
                asked.person(),
                asked.competency(),
                level,
                source.name(),
                source == EvidenceSource.TEST ? 50 + random.nextInt(50) : null,
                assessor(asked, source),
                occasion(source, day),
                day,
                day.plusDays(2).atTime(2, 0),
                day.plusMonths(asked.validMonths()),
                EvidenceState.CONFIRMED.name());
    }

    private int level(Asked asked, double offset) {
        double distance = (asked.mountain() ? MOUNTAIN : LOWLAND).getOrDefault(asked.area(), 0.0)
                + (asked.ward() ? WARDS_ARE_BETTER_BY : 0);
        long level = Math.round(asked.required() + distance + offset + random.nextGaussian() * 0.5);
        return (int) Math.max(0, Math.min(asked.highest(), level));
    }

    private void sometimesOnlyShown(Asked asked, int level) {
        int luck = random.nextInt(100);
        int better = Math.min(asked.highest(), level + 1);
        if (luck < 6) {
            add(asked, EvidenceSource.SELF, better, RECENT + random.nextInt(200));
        } else if (luck < 12) {
            add(asked, EvidenceSource.COURSE, better, RECENT + random.nextInt(200));
        }
    }

    private EvidenceSource source() {
        int luck = random.nextInt(100);
        return luck < 38
                ? EvidenceSource.PANEL
                : luck < 66
                        ? EvidenceSource.TEST
                        : luck < 78
                                ? EvidenceSource.PRACTICAL
                                : luck < 95 ? EvidenceSource.MANAGER : EvidenceSource.PRIOR_LEARNING;
    }

    private Long assessor(Asked asked, EvidenceSource source) {
        return switch (source) {
            case PANEL, PRACTICAL, PRIOR_LEARNING -> independent == asked.person() ? null : independent;
            case MANAGER -> asked.manager() == 0 || asked.manager() == asked.person() ? null : asked.manager();
            default -> null;
        };
    }

    private static String occasion(EvidenceSource source, LocalDate day) {
        return switch (source) {
            case PANEL, TEST, PRACTICAL -> "Đợt đánh giá tháng " + day.getMonthValue() + "/" + day.getYear();
            default -> null;
        };
    }
}
