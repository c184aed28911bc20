package vn.nhipcau.organisation.account;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.nhipcau.organisation.staff.Person;

/**
 * What becomes of an account that signs in for the first time.
 *
 * @param person whose it is from now on; null unless {@link Kind#KNOWN}, {@link Kind#BY_STAFF_CODE}, {@link Kind#BY_EMAIL}
 */
record Decision(Kind kind, Person person) {

    private static final Set<Kind> WELCOME = EnumSet.of(Kind.KNOWN, Kind.BY_STAFF_CODE, Kind.BY_EMAIL, Kind.MADE);

    enum Kind {
        KNOWN,
        BY_STAFF_CODE,
        BY_EMAIL,
        /** A record is made: for residents, students, group members, universities, programs and the administrator. */
        MADE,
        NO_ROLE,
        /** On the city's staff by role, and no record says so. */
        UNKNOWN_STAFF,
        /** The record with this staff code belongs to another account. */
        CODE_TAKEN,
        /** Records with this address are several, or one that belongs to another account. */
        ADDRESS_TAKEN
    }

    boolean welcome() {
        return WELCOME.contains(kind);
    }

    /**
     * The staff code counts more than the address; nobody gets a record that somebody else uses, and two records are
     * never made one here. Who is not on the staff gets a record of their own instead, and the administrator sees both
     * in the list of duplicates. An administrator is let in, or nobody could load the first staff.
     *
     * @param byStaffCode the record with the account's staff code
     * @param byEmail records with the account's address
     * @param trusting whether an unverified address counts, as in development
     */
    static Decision of(Account account, Optional<Person> byStaffCode, List<Person> byEmail, boolean trusting) {
        Optional<Person> own = Stream.concat(byStaffCode.stream(), byEmail.stream())
                .filter(person -> account.subject().equals(person.subject))
                .findFirst();
        if (account.roles().isEmpty()) {
            return new Decision(Kind.NO_ROLE, null);
        }
        if (own.isPresent()) {
            return new Decision(Kind.KNOWN, own.get());
        }
        if (account.program() != null) {
            return new Decision(Kind.MADE, null);
        }
        if (byStaffCode.isPresent()) {
            return byStaffCode.get().subject == null
                    ? new Decision(Kind.BY_STAFF_CODE, byStaffCode.get())
                    : new Decision(Kind.CODE_TAKEN, null);
        }
        return byEmail(account, account.emailVerified() || trusting ? theirs(account, byEmail) : List.of());
    }

    private static Decision byEmail(Account account, List<Person> records) {
        if (records.size() == 1 && records.get(0).subject == null) {
            return new Decision(Kind.BY_EMAIL, records.get(0));
        }
        if (account.isAdministrator() || !account.isStaff()) {
            return new Decision(Kind.MADE, null);
        }
        return new Decision(records.isEmpty() ? Kind.UNKNOWN_STAFF : Kind.ADDRESS_TAKEN, null);
    }

    /** Without the records of staff whose code is another: they share a mailbox and are not the same. */
    private static List<Person> theirs(Account account, List<Person> byEmail) {
        return byEmail.stream()
                .filter(person -> account.staffCode() == null
                        || person.staffCode == null
                        || Objects.equals(person.staffCode, account.staffCode()))
                .toList();
    }
}
