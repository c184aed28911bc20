package vn.nhipcau.organisation.transfer;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates as people and spreadsheet programs write them: 01/07/2025, 1-7-2025, 1.7.2025, 2025-07-01, and Excel's 45839. */
final class DateText {

    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})(?:T00:00(?::00)?)?");
    private static final Pattern SERIAL = Pattern.compile("\\d{5}");
    /** Day 0 of Excel's count, its leap day of 1900 that never was included. */
    private static final LocalDate EXCEL = LocalDate.of(1899, 12, 30);

    private static final int EARLIEST = 1945;
    private static final int LATEST = 2100;

    private DateText() {}

    /** Empty for what is no day between 1945 and 2100. */
    static Optional<LocalDate> read(String text) {
        Matcher dayFirst = DAY_FIRST.matcher(text);
        if (dayFirst.matches()) {
            return day(dayFirst.group(3), dayFirst.group(2), dayFirst.group(1));
        }
        Matcher iso = ISO.matcher(text);
        if (iso.matches()) {
            return day(iso.group(1), iso.group(2), iso.group(3));
        }
        return SERIAL.matcher(text).matches()
                ? Optional.of(EXCEL.plusDays(Integer.parseInt(text))).filter(DateText::sensible)
                : Optional.empty();
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)))
                    .filter(DateText::sensible);
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static boolean sensible(LocalDate day) {
        return day.getYear() >= EARLIEST && day.getYear() <= LATEST;
    }
}
