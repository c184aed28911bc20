package vn.nhipcau.platform.time;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import vn.nhipcau.platform.starting.Facts;
import vn.nhipcau.platform.starting.StartingData;

/** The holidays of public_holidays.csv; what the Government has yet to decide is marked as expected. */
@ApplicationScoped
class StartingPublicHolidays implements StartingData {

    @Inject
    PublicHolidays holidays;

    @Override
    public String name() {
        return "platform.public-holidays";
    }

    @Override
    public int order() {
        return 5;
    }

    @Override
    public void load() {
        Facts.rows("public_holidays.csv")
                .forEach(row -> holidays.persist(new PublicHoliday(
                        LocalDate.parse(row.get("day")),
                        row.get("name_vi"),
                        row.get("name_en"),
                        row.get("source"),
                        row.get("status"))));
    }
}
