package vn.nhipcau.competency.evidence;

import java.time.LocalDate;
import java.util.Comparator;
import vn.nhipcau.competency.framework.Competency;

/**
 * Where a person stands with one competency their posts require.
 *
 * @param competency with area, framework and scale loaded
 * @param required the highest level that one of the posts asks for
 * @param mandatory whether one of the posts insists on it
 * @param evidence what gives the level; null when not assessed
 */
public record Standing(Competency competency, int required, boolean mandatory, Evidence evidence) {

    /** Gaps first (mandatory, then the larger), then what is not assessed, then what is met. */
    static final Comparator<Standing> GAPS_FIRST = Comparator.comparingInt(Standing::turn)
            .thenComparing(standing -> !standing.mandatory)
            .thenComparing(standing -> -standing.missing())
            .thenComparing(standing -> -standing.required)
            .thenComparing(standing -> standing.competency.code);

    /** The assessed level; null when not assessed, which is not zero. */
    public Integer held() {
        return evidence == null ? null : evidence.level;
    }

    public boolean assessed() {
        return evidence != null;
    }

    public boolean met() {
        return assessed() && evidence.level >= required;
    }

    /** Assessed and below what is required. */
    public boolean gap() {
        return assessed() && !met();
    }

    /** Levels to go; all of them when not assessed. */
    public int missing() {
        return met() ? 0 : required - (assessed() ? evidence.level : 0);
    }

    /** How many levels the scale has. */
    public int levels() {
        return competency.framework.scale.highest;
    }

    /** The last day the level counts; null when not assessed. */
    public LocalDate validUntil() {
        return evidence == null ? null : evidence.validUntil;
    }

    /** Whether the level runs out before the day. */
    public boolean expiresBefore(LocalDate day) {
        return evidence != null && evidence.validUntil.isBefore(day);
    }

    private int turn() {
        return gap() ? 0 : assessed() ? 2 : 1;
    }
}
