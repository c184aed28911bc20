package vn.nhipcau.platform.time;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;

/** A day on which offices are closed: by law, by decision of the Government, or, until it decides, as we expect it. */
@Entity
public class PublicHoliday {

    @Id
    public LocalDate day;

    public String nameVi;
    public String nameEn;
    public String source;
    /** As the shipped facts mark their rows: verified, unverified, expected. */
    public String status;

    protected PublicHoliday() {}

    PublicHoliday(LocalDate day, String nameVi, String nameEn, String source, String status) {
        this.day = day;
        this.nameVi = nameVi;
        this.nameEn = nameEn;
        this.source = source;
        this.status = status;
    }
}
