package vn.nhipcau.organisation.transfer;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.IntConsumer;
import vn.nhipcau.platform.audit.ManyDeeds;

/** Where a file is laid beside the records: to look, and to write. */
@ApplicationScoped
class ImportDesk {

    private static final int LONGEST_SECONDS = 600;

    @Inject
    StaffImports imports;

    @Inject
    StoredFiles files;

    @Inject
    ImportLines lines;

    @Inject
    Vocabulary vocabulary;

    @Inject
    ImportLimits limits;

    @Inject
    ManyDeeds deeds;

    @Inject
    EntityManager database;

    @Inject
    AgroalDataSource pool;

    @Inject
    Clock clock;

    /** Reads a file without comparing it; so that what is no staff list is never stored. */
    StaffSheet read(byte[] content) throws UnreadableFile {
        return StaffFile.read(content, new StaffSheet(vocabulary, limits.rows()));
    }

    /** Makes the preview of an import that was uploaded; does nothing when somebody made it meanwhile. */
    @Transactional
    @TransactionConfiguration(timeout = LONGEST_SECONDS)
    void check(String code) {
        StaffImport one = imports.locked(code);
        if (one.state == ImportState.UPLOADED) {
            keep(one, plan(one.id, false));
        }
    }

    /**
     * Writes a confirmed import: all of it or nothing. What is written is what the preview showed; if the records have
     * changed since, the preview is made anew and waits for another yes.
     *
     * @return whether it was written
     */
    @Transactional
    @TransactionConfiguration(timeout = LONGEST_SECONDS)
    boolean apply(StaffImport claimed) {
        // imports follow one another: the second sees what the first has written
        database.createNativeQuery("select id from staff_import_gate where id = 1 for update")
                .getSingleResult();
        Plan plan = plan(claimed.id, true);
        boolean asShown = plan.isSound() && plan.fingerprint().equals(claimed.fingerprint);
        if (asShown) {
            write(claimed, plan);
        }
        StaffImport one = imports.stillMine(claimed)
                .orElseThrow(() -> new IllegalStateException("another job has taken the import over"));
        if (asShown) {
            one.done(plan, clock.instant());
            files.forget(one.id);
        } else {
            keep(one, plan);
        }
        return asShown;
    }

    private void keep(StaffImport one, Plan plan) {
        one.checked(plan, clock.instant());
        lines.save(one.id, plan.entries);
    }

    private Plan plan(long importId, boolean locking) {
        try (Connection connection = pool.getConnection()) {
            StaffSheet sheet = read(files.read(importId));
            EntryReader reader = new EntryReader(sheet.headings(), vocabulary);
            List<Entry> entries = sheet.rows().stream().map(reader::read).toList();
            KnownTables tables = new KnownTables(connection, locking);
            Plan plan = Planner.plan(entries, tables.load(entries));
            LocalDate today = LocalDate.now(clock);
            HeadcountRule.check(plan, tables.holders(HeadcountRule.asksFor(plan), today), today);
            return plan;
        } catch (SQLException | UnreadableFile problem) {
            throw new IllegalStateException("the import could not be compared", problem);
        }
    }

    private void write(StaffImport claimed, Plan plan) {
        int all = Math.max(1, plan.effect().all());
        int[] written = {0};
        IntConsumer progress = count -> {
            written[0] += count;
            imports.progress(claimed, Math.min(99, 5 + written[0] * 90 / all));
        };
        String by = imports.findConfirmer(claimed.id);
        try (Connection connection = pool.getConnection()) {
            progress.accept(0);
            PlanWriter writer = new PlanWriter(connection, plan, progress);
            writer.write();
            deeds.record(connection, by, "person.imported", "person", writer.touched(claimed.code));
            deeds.record(
                    connection,
                    by,
                    "staff-import.applied",
                    "staff_import",
                    java.util.Map.of(claimed.code, plan.effect().toString()));
        } catch (SQLException problem) {
            throw new IllegalStateException("the import could not be written", problem);
        }
    }
}
