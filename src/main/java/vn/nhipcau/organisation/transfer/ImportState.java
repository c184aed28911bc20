package vn.nhipcau.organisation.transfer;

import java.util.Set;

/** How far an import is; each constant names what may follow it. */
public enum ImportState {
    /** Stored, not yet compared. */
    UPLOADED,
    /** Compared: the preview is there, nothing has changed. */
    CHECKED,
    /** A person said yes; a job will take it. */
    CONFIRMED,
    /** A job writes it in one transaction. */
    APPLYING,
    /** Written, all of it. */
    DONE,
    /** Given up; nothing was written. */
    FAILED,
    /** Discarded by a person; nothing was written. */
    WITHDRAWN;

    Set<ImportState> next() {
        return switch (this) {
            case UPLOADED -> Set.of(CHECKED, FAILED, WITHDRAWN);
            case CHECKED -> Set.of(CONFIRMED, WITHDRAWN);
            case CONFIRMED -> Set.of(APPLYING, FAILED);
            // again by another job when the first died; back to the preview when the data moved on
            case APPLYING -> Set.of(APPLYING, CHECKED, DONE, FAILED);
            case DONE, FAILED, WITHDRAWN -> Set.of();
        };
    }

    /** Whether it goes on by itself. */
    public boolean isUnderWay() {
        return this == UPLOADED || this == CONFIRMED || this == APPLYING;
    }
}
