package vn.nhipcau.organisation.transfer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.nhipcau.organisation.staff.People;
import vn.nhipcau.organisation.staff.Person;

/**
 * Measures, never judges, and is no part of {@code verify}: how long ten thousand rows take and how much heap they hold.
 * {@code ./mvnw test -Dtest=StaffImportMeasurement -Dsurefire.failIfNoSpecifiedTests=false}
 */
@QuarkusTest
class StaffImportMeasurement {

    private static final int ROWS = 10_000;

    @Inject
    Testimony testimony;

    @Inject
    StaffImports imports;

    @Inject
    ImportDesk desk;

    @Inject
    ImportJob job;

    @Inject
    People people;

    @BeforeEach
    @AfterEach
    void tidy() {
        testimony.tidy();
    }

    @Test
    void tenThousandRows() throws IOException {
        measure("warm-up, CSV, all new", csv(""));
        testimony.tidy();
        measure("CSV, all new", csv(""));
        measure("CSV, the same again", csv(""));
        measure("CSV, all names and ends changed", csv(" Mới"));
        testimony.tidy();
        measure("XLSX, all new", xlsx());
        measure("XLSX, the same again", xlsx());
    }

    private void measure(String what, byte[] file) {
        Person bao = people.bySubject("bao").orElseThrow();
        long[] times = new long[3];
        long held = Memory.peakOf(() -> {
            long begin = System.nanoTime();
            try {
                desk.read(file);
                String code = imports.receive(bao, Upload.of("do.csv", file, false, null)).code;
                desk.check(code);
                times[0] = System.nanoTime() - begin;
                begin = System.nanoTime();
                imports.getEntityManager().clear();
                StaffImport one = imports.byCode(code).orElseThrow();
                assertEquals(0, one.tally.wrong());
                if (one.isConfirmable()) {
                    imports.confirm(bao, code, null);
                    job.run();
                    imports.getEntityManager().clear();
                    assertEquals(ImportState.DONE, imports.byCode(code).orElseThrow().state);
                }
                times[1] = System.nanoTime() - begin;
            } catch (UnreadableFile refused) {
                throw new IllegalStateException(refused.notes.toString());
            }
        });
        System.out.printf(
                "%-34s %6d kB  preview %5.2f s  import %5.2f s  old generation at its peak +%d MB%n",
                what, file.length / 1024, times[0] / 1e9, times[1] / 1e9, held / (1024 * 1024));
    }

    private static byte[] csv(String ending) {
        String[] rows = new String[ROWS];
        for (int i = 0; i < ROWS; i++) {
            rows[i] = "TST-" + i + ",Nguyễn Thị Hạnh" + ending + ",Biên chế,20333,POS-" + (11 + i % 30) + ",01/07/2025,"
                    + (ending.isEmpty() ? "" : "31/12/2027") + "," + i + "/QĐ-UBND,400,tst-" + i + "@example.com,0900"
                    + (100_000 + i);
        }
        return Sheets.csv(rows);
    }

    private static byte[] xlsx() {
        Object[][] rows = new Object[ROWS][];
        for (int i = 0; i < ROWS; i++) {
            rows[i] = new Object[] {
                "TST-" + i,
                "Nguyễn Thị Hạnh",
                "Biên chế",
                "20333",
                "POS-" + (11 + i % 30),
                LocalDate.of(2025, 7, 1),
                null,
                i + "/QĐ-UBND",
                400,
                "tst-" + i + "@example.com",
                "0900" + (100_000 + i)
            };
        }
        try {
            return Sheets.xlsx(rows);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
