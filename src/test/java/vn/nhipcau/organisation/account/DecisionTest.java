package vn.nhipcau.organisation.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.nhipcau.organisation.account.Decision.Kind;
import vn.nhipcau.organisation.staff.Person;
import vn.nhipcau.platform.access.Role;

/** To whom an account belongs that was never seen before. */
class DecisionTest {

    private final Person hanh = new Person("Nguyễn Thị Hạnh", "DN-000123", "hanh@danang.example");
    private final Person resident = new Person("Nguyễn Thị Hạnh", null, "hanh@danang.example");

    @Test
    void theStaffCodeNamesTheRecord() {
        Decision made = decide(staff("DN-000123", null, false), hanh);
        assertEquals(Kind.BY_STAFF_CODE, made.kind());
        assertSame(hanh, made.person());
    }

    @Test
    void theStaffCodeCountsMoreThanTheAddress() {
        Decision made = decide(staff("DN-000123", "hanh@danang.example", true), hanh, resident);
        assertEquals(Kind.BY_STAFF_CODE, made.kind());
        assertSame(hanh, made.person());
    }

    @Test
    void aRecordOfAnotherAccountIsNeverGivenAway() {
        hanh.known("somebody-else");
        assertEquals(Kind.CODE_TAKEN, kind(staff("DN-000123", null, false), hanh));
        assertEquals(Kind.ADDRESS_TAKEN, kind(staff(null, "hanh@danang.example", true), null, hanh));
    }

    @Test
    void aVerifiedAddressNamesTheRecord() {
        Decision made = decide(staff(null, "hanh@danang.example", true), null, hanh);
        assertEquals(Kind.BY_EMAIL, made.kind());
        assertSame(hanh, made.person());
    }

    @Test
    void anUnverifiedAddressNamesNobodyExceptInDevelopment() {
        Account account = staff(null, "hanh@danang.example", false);
        assertEquals(Kind.UNKNOWN_STAFF, kind(account, null, hanh));
        assertEquals(
                Kind.BY_EMAIL,
                Decision.of(account, Optional.empty(), List.of(hanh), true).kind());
    }

    @Test
    void twoRecordsWithOneAddressAreNotChosenFrom() {
        assertEquals(Kind.ADDRESS_TAKEN, kind(staff(null, "hanh@danang.example", true), null, hanh, resident));
    }

    @Test
    void whoHasAnotherStaffCodeIsSomebodyElseInTheSameMailbox() {
        Account account = staff("DN-000999", "hanh@danang.example", true);
        assertEquals(Kind.UNKNOWN_STAFF, kind(account, null, hanh));
        assertEquals(Kind.BY_EMAIL, kind(account, null, hanh, resident));
    }

    @Test
    void staffWhomNobodyRecordedAreNotMadeUp() {
        assertEquals(Kind.UNKNOWN_STAFF, kind(staff("DN-777777", "la@danang.example", true), null));
        assertEquals(Kind.UNKNOWN_STAFF, kind(account(null, null, false, Role.STUDENT, Role.UNIT_HR), null));
    }

    @Test
    void residentsStudentsMembersAndUniversitiesGetARecord() {
        for (String role : Role.OUTSIDE_THE_STAFF) {
            Decision made = decide(account(null, "lan@vidu.example", true, role), null);
            assertEquals(Kind.MADE, made.kind(), role);
            assertNull(made.person());
        }
    }

    @Test
    void aSecondAccountWithOneAddressGetsARecordOfItsOwn() {
        resident.known("first-account");
        assertEquals(Kind.MADE, kind(account(null, "hanh@danang.example", true, Role.RESIDENT), null, resident));
        assertEquals(Kind.MADE, kind(account(null, "hanh@danang.example", true, Role.RESIDENT), null, hanh, resident));
    }

    @Test
    void theFirstAdministratorGetsInSoThatStaffCanBeLoaded() {
        assertEquals(Kind.MADE, kind(account(null, "huy@danang.example", true, Role.ADMINISTRATOR), null));
    }

    @Test
    void aProgramGetsARecordOfItsOwn() {
        Account program = new Account("p-1", "nhip-cau-api", null, false, null, "nhip-cau-api", Set.of(Role.CITY_HR));
        assertEquals(Kind.MADE, kind(program, null));
    }

    @Test
    void withoutARoleNobodyIsLinkedOrMade() {
        assertEquals(Kind.NO_ROLE, kind(account("DN-000123", "hanh@danang.example", true), hanh, hanh));
        assertEquals(Kind.NO_ROLE, kind(account(null, null, false), null));
    }

    @Test
    void whoWasLinkedMeanwhileIsKnown() {
        hanh.known("me");
        assertEquals(Kind.KNOWN, kind(staff("DN-000123", null, false), hanh));
        assertEquals(Kind.KNOWN, kind(staff(null, "hanh@danang.example", true), null, hanh));
    }

    private static Account staff(String staffCode, String email, boolean verified) {
        return account(staffCode, email, verified, Role.CIVIL_SERVANT);
    }

    private static Account account(String staffCode, String email, boolean verified, String... roles) {
        return new Account("me", "Nguyễn Thị Hạnh", email, verified, staffCode, null, Set.of(roles));
    }

    private static Kind kind(Account account, Person byStaffCode, Person... byEmail) {
        return decide(account, byStaffCode, byEmail).kind();
    }

    private static Decision decide(Account account, Person byStaffCode, Person... byEmail) {
        return Decision.of(account, Optional.ofNullable(byStaffCode), Arrays.asList(byEmail), false);
    }
}
