package vn.nhipcau.platform.audit;

import java.time.Instant;

/**
 * An audit row as others read it.
 *
 * @param subjectKey the record's code or number
 * @param actor the person's random key, {@link #PUBLIC} or {@link #SYSTEM}
 * @param action "kind.verb"
 * @param detail states or reason; may be null
 */
public record Deed(Instant at, String subjectKey, String actor, String action, String detail) {

    /** Somebody without an account, as residents are. */
    public static final String PUBLIC = "public";
    /** A job. */
    public static final String SYSTEM = "system";
}
