package vn.nhipcau.platform.language;

import io.quarkus.qute.TemplateExtension;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;
import vn.nhipcau.platform.time.CityClock;

/** How pages and mail write dates, times and numbers: 26/11/2026, 14:00, "Thứ Năm 26/11", 1.284 (English 1,284). */
@TemplateExtension
public final class Formats {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private Formats() {}

    private static final double MINUTES_PER_HOUR = 60;

    public static String date(LocalDate day) {
        return DATE.format(day);
    }

    public static String date(Instant moment) {
        return DATE.format(moment.atZone(CityClock.ZONE));
    }

    public static String time(Instant moment) {
        return TIME.format(moment.atZone(CityClock.ZONE));
    }

    public static String time(LocalTime time) {
        return TIME.format(time);
    }

    public static String dateTime(Instant moment) {
        return date(moment) + " " + time(moment);
    }

    /** Weekday and day of the month: "Thứ Năm 26/11", "Thursday 26/11". */
    public static String weekday(LocalDate day, @TemplateExtension.TemplateAttribute("locale") Object locale) {
        return weekday(day, locale instanceof Locale known ? known : Language.VI.locale());
    }

    public static String weekday(Instant moment, @TemplateExtension.TemplateAttribute("locale") Object locale) {
        return weekday(moment.atZone(CityClock.ZONE).toLocalDate(), locale);
    }

    public static String grouped(Number number, @TemplateExtension.TemplateAttribute("locale") Object locale) {
        return NumberFormat.getInstance(locale instanceof Locale known ? known : Language.VI.locale())
                .format(number);
    }

    /** Minutes as people write hours: "18,5". */
    public static String hours(Number minutes, @TemplateExtension.TemplateAttribute("locale") Object locale) {
        NumberFormat format = NumberFormat.getInstance(locale instanceof Locale known ? known : Language.VI.locale());
        format.setMaximumFractionDigits(1);
        return format.format(minutes.doubleValue() / MINUTES_PER_HOUR);
    }

    /** For texts made in Java. */
    public static String weekday(LocalDate day, Locale locale) {
        String name = day.getDayOfWeek().getDisplayName(TextStyle.FULL, locale);
        return name.substring(0, 1).toUpperCase(locale) + name.substring(1) + " " + DAY.format(day);
    }
}
