package vn.nhipcau.competency.evidence;

/** Where a statement about somebody's level comes from, and whether it can count. */
public enum EvidenceSource {
    SELF(Weight.SHOWN),
    MANAGER(Weight.STANDS_IN),
    PANEL(Weight.DECIDES),
    TEST(Weight.DECIDES),
    PRACTICAL(Weight.DECIDES),
    COURSE(Weight.SHOWN),
    PRIOR_LEARNING(Weight.DECIDES),
    EXTERNAL(Weight.SHOWN);

    final Weight weight;

    EvidenceSource(Weight weight) {
        this.weight = weight;
    }

    /** What a source can do to a level. */
    enum Weight {
        /** An independent assessment. */
        DECIDES,
        /** Counts only where no independent assessment does. */
        STANDS_IN,
        /** Shown beside the level, never counts. */
        SHOWN
    }

    public boolean counts() {
        return weight != Weight.SHOWN;
    }
}
