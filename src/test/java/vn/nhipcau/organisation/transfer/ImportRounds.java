package vn.nhipcau.organisation.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** For tests of other packages: the job, which rests in tests, and the tidying up. */
@ApplicationScoped
public class ImportRounds {

    @Inject
    ImportJob job;

    @Inject
    Testimony testimony;

    public void run() {
        job.run();
    }

    public void tidy() {
        testimony.tidy();
    }

    /** A staff list whose people are all new and of which some rows are wrong. */
    public static byte[] file(int people, boolean wrong) {
        String[] rows = new String[people];
        for (int i = 0; i < people; i++) {
            String unit = wrong && i % 9 == 4 ? "20999" : "20333";
            String day = wrong && i % 13 == 6 ? "31/02/2026" : "01/07/2026";
            rows[i] = "TST-" + (100 + i) + ",Nguyễn Thị Hạnh,Biên chế," + unit + ",POS-34," + day + ",," + (10 + i)
                    + "/QĐ-UBND," + (people - 2) + ",tst-" + i + "@example.com,0900" + (100_000 + i);
        }
        return Sheets.csv(rows);
    }
}
