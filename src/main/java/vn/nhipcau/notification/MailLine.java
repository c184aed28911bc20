package vn.nhipcau.notification;

import java.time.Instant;

/** What the administrator sees of a message: its head and its fate, never its body, which may hold personal links. */
public record MailLine(
        String code,
        String recipientName,
        String address,
        String kind,
        String subject,
        MailState state,
        int attempts,
        Instant dueAt,
        MishapCause mishap,
        String mishapDetail,
        Instant createdAt,
        Instant sentAt) {

    /** JPQL, in the order of the components. */
    static final String COLUMNS =
            "m.code, m.recipientName, m.address, m.kind, m.subject, m.state, m.attempts, m.dueAt, "
                    + "m.mishap, m.mishapDetail, m.createdAt, m.sentAt";

    /** Look of the state's label. */
    public String tone() {
        return switch (state) {
            case QUEUED -> mishap == null ? "quiet" : "wait";
            case SENDING -> "wait";
            case SENT -> "ok";
            case FAILED -> "warn";
        };
    }

    public boolean isRetryable() {
        return state == MailState.FAILED || state == MailState.QUEUED && mishap != null;
    }
}
