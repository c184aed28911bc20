package vn.nhipcau.notification;

import java.util.Set;

/** Where a message is on its way; each constant names what may follow it. */
public enum MailState {
    /** Waits for its time. */
    QUEUED,
    /** A sender has it; others may take it over when the claim ends. */
    SENDING,
    /** The mail server took it. */
    SENT,
    /** Given up; a person may send it again. */
    FAILED;

    Set<MailState> next() {
        return switch (this) {
            case QUEUED -> Set.of(QUEUED, SENDING);
            case SENDING -> Set.of(SENDING, SENT, QUEUED, FAILED);
            case SENT -> Set.of();
            case FAILED -> Set.of(QUEUED);
        };
    }
}
