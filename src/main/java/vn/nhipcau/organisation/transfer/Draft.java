package vn.nhipcau.organisation.transfer;

import java.time.LocalDate;
import java.util.Objects;

/** What a file wants people, posts and assignments to be, beside what they are. */
final class Draft {

    private Draft() {}

    /** A person as the rows of one staff code describe them. */
    static final class OfPerson {

        final String staffCode;
        /** Null for somebody new. */
        final Known.OfPerson known;

        final Entry first;
        String fullName;
        String email;
        /** The row that says the address; the first where none does. */
        Entry addressed;

        String phone;

        OfPerson(String staffCode, Known.OfPerson known, Entry first) {
            this.staffCode = staffCode;
            this.known = known;
            this.first = first;
            this.addressed = first;
            this.fullName = known == null ? null : known.fullName();
            this.email = known == null ? null : known.email();
            this.phone = known == null ? null : known.phone();
        }

        boolean changed() {
            return known != null && !(nameSame() && emailSame() && Objects.equals(phone, known.phone()));
        }

        boolean nameSame() {
            return Objects.equals(fullName, known.fullName());
        }

        boolean emailSame() {
            return known != null && Objects.equals(email, known.email());
        }
    }

    /** A post with its headcount. */
    static final class OfPost {

        final String key;
        final Known.OfUnit unit;
        final long position;
        /** Null for a new one. */
        final Known.OfPost known;

        final Entry first;
        Integer headcount;
        /** The row that says the headcount; null where none does. */
        Entry said;

        OfPost(String key, Known.OfUnit unit, long position, Known.OfPost known, Entry first) {
            this.key = key;
            this.unit = unit;
            this.position = position;
            this.known = known;
            this.first = first;
            this.headcount = known == null ? null : known.headcount();
        }

        boolean changed() {
            return known != null && known.headcount() != headcount;
        }
    }

    /** Somebody on a post, from a day on. */
    static final class OfAssignment {

        final Entry entry;
        final OfPerson person;
        final OfPost post;
        /** Null for a new one. */
        final Known.OfAssignment known;

        final LocalDate endsOn;
        final String decisionNumber;

        OfAssignment(Entry entry, OfPerson person, OfPost post, Known.OfAssignment known, String decisionNumber) {
            this.entry = entry;
            this.person = person;
            this.post = post;
            this.known = known;
            this.endsOn = entry.inFile(Column.ENDS_ON) || known == null ? entry.endsOn : known.endsOn();
            this.decisionNumber = decisionNumber;
        }

        boolean changed() {
            return known != null && !(endSame() && Objects.equals(decisionNumber, known.decisionNumber()));
        }

        boolean endSame() {
            return Objects.equals(endsOn, known.endsOn());
        }

        /** New, or no longer as it was. */
        boolean moves() {
            return known == null || changed();
        }

        boolean holdsOn(LocalDate day) {
            return !entry.startsOn.isAfter(day) && (endsOn == null || !endsOn.isBefore(day));
        }
    }
}
