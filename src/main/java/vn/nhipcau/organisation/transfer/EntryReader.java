package vn.nhipcau.organisation.transfer;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import vn.nhipcau.organisation.staff.AssignmentKind;

/** Understands the cells of a row one by one, whatever the others say. */
final class EntryReader {

    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._/-]{0,39}");
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{M}][\\p{L}\\p{M} .'’-]{0,118}[\\p{L}\\p{M}.]");
    private static final Pattern EMAIL =
            Pattern.compile("[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9](?:[A-Za-z0-9.-]{0,120}[A-Za-z0-9])?\\.[A-Za-z]{2,20}");
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9]{8,15}");
    private static final Pattern PHONE_GAPS = Pattern.compile("[ .()-]");
    /** Spreadsheet programs take the leading zero away. */
    private static final Pattern PHONE_WITHOUT_ZERO = Pattern.compile("[35789]\\d{8}");

    private static final Pattern DECISION = Pattern.compile("[\\p{L}\\p{M}\\p{N} ./()&,–-]{1,60}");
    private static final int MOST_POSTS = 999;

    private final Headings headings;
    private final Vocabulary vocabulary;

    EntryReader(Headings headings, Vocabulary vocabulary) {
        this.headings = headings;
        this.vocabulary = vocabulary;
    }

    Entry read(StaffRow row) {
        Entry entry = new Entry(row.number(), headings);
        text(entry, row, Column.STAFF_CODE, CODE, "staff_code_invalid");
        doubtful(entry, row, Column.FULL_NAME, NAME, "name_invalid");
        text(entry, row, Column.UNIT, CODE, "unit_invalid");
        text(entry, row, Column.POSITION, CODE, "position_invalid");
        doubtful(entry, row, Column.DECISION_NUMBER, DECISION, "decision_invalid");
        doubtful(entry, row, Column.EMAIL, EMAIL, "email_invalid");
        phone(entry, row.text(Column.PHONE));
        kind(entry, row.text(Column.KIND));
        day(entry, row, Column.STARTS_ON, day -> entry.startsOn = day);
        day(entry, row, Column.ENDS_ON, day -> entry.endsOn = day);
        headcount(entry, row.text(Column.HEADCOUNT));
        if (entry.startsOn != null && entry.endsOn != null && entry.endsOn.isBefore(entry.startsOn)) {
            entry.wrong(Column.ENDS_ON, "ends_before_start");
        }
        complete(entry, row);
        return entry;
    }

    private static void text(Entry entry, StaffRow row, Column column, Pattern shape, String problem) {
        String text = row.text(column);
        if (shape.matcher(text).matches()) {
            entry.texts.put(column, text);
        } else if (!text.isEmpty()) {
            entry.wrong(column, problem, shown(text));
        }
    }

    private static void doubtful(Entry entry, StaffRow row, Column column, Pattern shape, String problem) {
        String text = row.text(column);
        if (!text.isEmpty()) {
            boolean fits = shape.matcher(text).matches() && text.length() <= longest(column);
            entry.take(column, text, fits ? text : null, problem, shown(text));
        }
    }

    private static void phone(Entry entry, String text) {
        String digits = PHONE_GAPS.matcher(text).replaceAll("");
        String phone = PHONE_WITHOUT_ZERO.matcher(digits).matches() ? "0" + digits : digits;
        if (!text.isEmpty()) {
            boolean fits = PHONE.matcher(phone).matches();
            entry.take(Column.PHONE, text, fits ? phone : null, "phone_invalid", shown(text));
        }
    }

    private static int longest(Column column) {
        return column == Column.EMAIL ? 200 : 120;
    }

    private void kind(Entry entry, String text) {
        Optional<AssignmentKind> kind = vocabulary.kind(text);
        kind.ifPresent(known -> {
            entry.kind = known;
            entry.texts.put(Column.KIND, text);
        });
        if (kind.isEmpty() && !text.isEmpty()) {
            entry.wrong(Column.KIND, "kind_unknown", shown(text));
        }
    }

    private static void day(Entry entry, StaffRow row, Column column, Consumer<LocalDate> found) {
        String text = row.text(column);
        Optional<LocalDate> day = DateText.read(text);
        day.ifPresent(known -> {
            found.accept(known);
            entry.texts.put(column, text);
        });
        if (day.isEmpty() && !text.isEmpty()) {
            entry.wrong(column, "date_invalid", shown(text));
        }
    }

    private static void headcount(Entry entry, String text) {
        if (text.matches("\\d{1,3}") && Integer.parseInt(text) <= MOST_POSTS) {
            entry.headcount = Integer.valueOf(text);
            entry.texts.put(Column.HEADCOUNT, text);
        } else if (!text.isEmpty()) {
            entry.wrong(Column.HEADCOUNT, "headcount_invalid", shown(text), MOST_POSTS);
        }
    }

    /** What a row needs besides: a person with a post, a person alone, or a post alone. */
    private static void complete(Entry entry, StaffRow row) {
        boolean post = given(row, Column.UNIT) || given(row, Column.POSITION);
        boolean held = given(row, Column.KIND) || given(row, Column.STARTS_ON) || given(row, Column.ENDS_ON);
        boolean person = given(row, Column.STAFF_CODE) || given(row, Column.FULL_NAME);
        if ((person || held) && !given(row, Column.STAFF_CODE)) {
            entry.wrong(Column.STAFF_CODE, "staff_code_missing");
        }
        if (post || held) {
            missing(entry, row, Column.UNIT, "unit_missing");
            missing(entry, row, Column.POSITION, "position_missing");
        }
        if (person && (post || held)) {
            missing(entry, row, Column.KIND, "kind_missing");
            missing(entry, row, Column.STARTS_ON, "starts_missing");
        }
        if (!post && !held && given(row, Column.HEADCOUNT)) {
            entry.wrong(Column.HEADCOUNT, "headcount_of_nothing");
        }
    }

    private static void missing(Entry entry, StaffRow row, Column column, String problem) {
        if (!given(row, column)) {
            entry.wrong(column, problem);
        }
    }

    private static boolean given(StaffRow row, Column column) {
        return !row.text(column).isEmpty();
    }

    private static String shown(String text) {
        return text.length() > 60 ? text.substring(0, 60) + "…" : text;
    }
}
