package vn.nhipcau.organisation.transfer;

import java.time.Instant;
import java.util.Locale;

/**
 * An import as programs see it.
 *
 * @param state uploaded, checked, confirmed, applying, done, failed, withdrawn
 * @param confirmable whether {@code POST …/confirmation} would be taken
 * @param overtaken the records changed after the preview; it was made anew and needs another confirmation
 * @param rows how many rows have what; null until checked
 * @param effect what it will do or did; null until checked
 * @param preview stands for that effect; a confirmation may name it, and must when the preview was overtaken
 */
record StaffImportJson(
        String code,
        String state,
        boolean dryRun,
        boolean confirmable,
        boolean overtaken,
        String fileName,
        String format,
        int size,
        String sha256,
        Tally rows,
        Effect effect,
        String preview,
        int percent,
        Instant uploadedAt,
        Instant checkedAt,
        Instant confirmedAt,
        Instant startedAt,
        Instant finishedAt) {

    static StaffImportJson of(StaffImport one) {
        return new StaffImportJson(
                one.code,
                one.state.name().toLowerCase(Locale.ROOT),
                one.dryRun,
                one.isConfirmable(),
                one.overtaken,
                one.fileName,
                one.format.name().toLowerCase(Locale.ROOT),
                one.size,
                one.digest,
                one.tally,
                one.effect,
                one.getPreview(),
                one.percent,
                one.uploadedAt,
                one.checkedAt,
                one.confirmedAt,
                one.startedAt,
                one.finishedAt);
    }
}
