package vn.nhipcau.volunteering.member;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.nhipcau.organisation.staff.People;
import vn.nhipcau.organisation.staff.Person;
import vn.nhipcau.platform.access.Role;
import vn.nhipcau.platform.web.Browserless;
import vn.nhipcau.volunteering.volunteer.Universities;
import vn.nhipcau.volunteering.volunteer.Vetting;
import vn.nhipcau.volunteering.volunteer.Volunteer;
import vn.nhipcau.volunteering.volunteer.Volunteers;

/** The commune's word for its volunteers, and the coordinator's for the universities. */
@QuarkusTest
@Tag("database")
class MemberResourceTest {

    private static final String DAI_LOC = "20500";

    @Inject
    Volunteers volunteers;

    @Inject
    Universities universities;

    @Inject
    People people;

    @Inject
    EntityManager database;

    @Inject
    Clock clock;

    private final Browserless browser = new Browserless();
    private Volunteer changed;

    @AfterEach
    void asBefore() {
        if (changed != null) {
            set(changed, "VETTED", LocalDate.now(clock).plusMonths(6));
        }
    }

    @Test
    @TestSecurity(
            user = "mai",
            roles = {Role.CIVIL_SERVANT, Role.OFFICER})
    void anOfficerConfirmsAMemberOfTheCommuneForAYear() {
        Volunteer waiting = groupMember("=");
        set(waiting, "PENDING", null);
        browser.get("/desk/volunteers?q=" + waiting.person.fullName.replace(' ', '+'))
                .then()
                .statusCode(200)
                .body(containsString("đang chờ bạn xác nhận"))
                .body(containsString(waiting.person.fullName))
                .body(containsString(waiting.groupName));
        browser.post("/desk/volunteers/" + waiting.code + "/confirmation")
                .then()
                .statusCode(303);
        Volunteer now = now(waiting);
        assertEquals(Vetting.VETTED, now.vetting);
        assertEquals(LocalDate.now(clock).plusYears(1), now.vettedUntil);
    }

    @Test
    @TestSecurity(
            user = "mai",
            roles = {Role.CIVIL_SERVANT, Role.OFFICER})
    void whoseWordHasRunOutWaitsAgainAndWhoIsSuspendedIsNotTheOfficers() {
        Volunteer member = groupMember("=");
        set(member, "VETTED", LocalDate.now(clock).minusDays(1));
        browser.get("/desk/volunteers").then().body(containsString(member.code)).body(containsString("Hết hạn từ"));
        set(member, "SUSPENDED", null);
        browser.post("/desk/volunteers/" + member.code + "/confirmation").then().statusCode(409);
        assertEquals(Vetting.SUSPENDED, now(member).vetting);
    }

    @Test
    @TestSecurity(
            user = "mai",
            roles = {Role.CIVIL_SERVANT, Role.OFFICER})
    void aMemberOfAnotherCommuneIsNotThere() {
        Volunteer other = groupMember("<>");
        set(other, "PENDING", null);
        browser.get("/desk/volunteers?show=ALL&size=100").then().body(not(containsString(other.code)));
        browser.post("/desk/volunteers/" + other.code + "/confirmation").then().statusCode(404);
        assertEquals(Vetting.PENDING, now(other).vetting);
    }

    @Test
    @TestSecurity(user = "tin", roles = Role.COORDINATOR)
    void nobodyConfirmsThemselves() {
        Volunteer tin = volunteers.of(people.bySubject("tin").orElseThrow()).orElseThrow();
        set(tin, "PENDING", null);
        browser.get("/desk/volunteers");
        browser.post("/desk/volunteers/" + tin.code + "/confirmation")
                .then()
                .statusCode(409)
                .body(containsString("không thể tự xác nhận"));
        assertEquals(Vetting.PENDING, now(tin).vetting);
    }

    @Test
    @TestSecurity(user = "tin", roles = Role.GROUP_MEMBER)
    void aVolunteerReadsWhyNobodyAsks() {
        Volunteer tin = volunteers.of(people.bySubject("tin").orElseThrow()).orElseThrow();
        set(tin, "VETTED", LocalDate.now(clock).minusDays(1));
        browser.get("/volunteer").then().body(containsString("Xác nhận của bạn đã hết hạn"));
        set(tin, "SUSPENDED", null);
        browser.get("/volunteer").then().body(containsString("đang tạm dừng"));
    }

    @Test
    @TestSecurity(
            user = "nam",
            roles = {Role.CIVIL_SERVANT, Role.COORDINATOR})
    void theCoordinatorNamesAndReleasesAContact() {
        Person person = people.bySubject("duc").orElseThrow();
        browser.get("/universities").then().statusCode(200).body(containsString("Hồ Ngọc Anh"));
        browser.post("/universities/contacts", "university", "VKU", "person", "khong-co@danang.example")
                .then()
                .statusCode(422)
                .body(containsString("Chưa có hồ sơ nào như vậy"))
                .body(containsString("value=\"khong-co@danang.example\""));
        String code = universities.findAll().<vn.nhipcau.volunteering.volunteer.University>firstResult().code;
        browser.post("/universities/contacts", "university", code, "person", person.staffCode)
                .then()
                .statusCode(303);
        assertTrue(universities.of(person).isPresent());
        browser.post("/universities/contacts/" + person.code + "/removal")
                .then()
                .statusCode(303);
        assertTrue(universities.of(person).isEmpty());
    }

    private Volunteer groupMember(String where) {
        return volunteers
                .find("from Volunteer v join fetch v.person join fetch v.home h where v.kind = GROUP_MEMBER"
                        + " and v.vetting = VETTED and h.code " + where + " '" + DAI_LOC + "' order by v.id")
                .firstResult();
    }

    /** As it is on record, whatever was read before. */
    private Volunteer now(Volunteer known) {
        return QuarkusTransaction.requiringNew()
                .call(() -> volunteers.byCode(known.code).orElseThrow());
    }

    private void set(Volunteer volunteer, String vetting, LocalDate until) {
        changed = volunteer;
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery("update volunteer set vetting = ?1, vetted_until = ?2,"
                                + " highest_tier = case when ?1 = 'VETTED' then 'B' else null end where id = ?3")
                        .setParameter(1, vetting)
                        .setParameter(2, until)
                        .setParameter(3, volunteer.id)
                        .executeUpdate());
    }
}
