package vn.nhipcau.organisation.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.core.UriInfo;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.nhipcau.organisation.position.Position;
import vn.nhipcau.organisation.position.PositionGroup;
import vn.nhipcau.organisation.staff.Assignment;
import vn.nhipcau.organisation.staff.AssignmentKind;
import vn.nhipcau.organisation.staff.Headcount;
import vn.nhipcau.organisation.staff.Headcounts;
import vn.nhipcau.organisation.staff.Person;
import vn.nhipcau.organisation.staff.Post;
import vn.nhipcau.organisation.unit.Unit;
import vn.nhipcau.organisation.unit.UnitLevel;

/** A person sent to help is on one staff and works at another place (R09). */
@QuarkusTest
@Tag("database")
@TestTransaction
class SecondmentTest {

    @Inject
    EntityManager database;

    @Inject
    Headcounts headcounts;

    @Inject
    Staff staff;

    @Inject
    Clock clock;

    private LocalDate today;
    private Unit sender;
    private Unit receiver;
    private Post senderPost;
    private Post receiverPost;
    private Person helper;

    @BeforeEach
    void twoUnits() {
        today = LocalDate.now(clock);
    }

    @Test
    void bothUnitsCountThePersonOnceAndInTheirOwnWay() {
        aHelperSeconded(today.minusDays(1), null);
        Headcount sending = headcounts.of(sender);
        Headcount receiving = headcounts.of(receiver);
        assertEquals(new Headcount(1, 1, 0, 0, 0, 1), sending);
        assertEquals(0, sending.workingHere());
        assertEquals(new Headcount(2, 0, 2, 0, 1, 0), receiving);
        assertEquals(1, receiving.workingHere());
    }

    @Test
    void theListsAgreeWithTheNumbers() {
        aHelperSeconded(today, today);
        StaffLine atHome =
                only(staff.onStaff(sender, headcounts.of(sender), firstPage()).getRows());
        assertTrue(atHome.away());
        assertEquals(receiver.id, atHome.elsewhere().id);
        assertEquals(today, atHome.until());
        assertEquals(
                List.of(),
                staff.workingHere(sender, headcounts.of(sender), firstPage()).getRows());

        StaffLine here = only(staff.workingHere(receiver, headcounts.of(receiver), firstPage())
                .getRows());
        assertTrue(here.helping());
        assertEquals(sender.id, here.elsewhere().id);
        assertEquals(
                List.of(),
                staff.onStaff(receiver, headcounts.of(receiver), firstPage()).getRows());
    }

    @Test
    void afterTheLastDayThePersonIsBack() {
        aHelperSeconded(today.minusDays(30), today.minusDays(1));
        assertEquals(1, headcounts.of(sender).workingHere());
        assertEquals(0, headcounts.of(receiver).workingHere());
        assertFalse(only(staff.workingHere(sender, headcounts.of(sender), firstPage())
                        .getRows())
                .away());
    }

    private void aHelperSeconded(LocalDate from, LocalDate until) {
        sender = new Unit("T-SEND", UnitLevel.DEPARTMENT, null, "Sở Thử", "Test Department");
        receiver = new Unit("T-RECV", UnitLevel.DEPARTMENT, null, "Sở Nhận", "Receiving Department");
        Position position = new Position("T-POS", "Chuyên viên thử", "Test specialist", PositionGroup.PROFESSIONAL);
        senderPost = new Post(sender, position, 1);
        receiverPost = new Post(receiver, position, 2);
        helper = new Person("Trần Thử", "T-000001", "t@example.com");
        List.of(sender, receiver, position, senderPost, receiverPost, helper).forEach(database::persist);
        database.persist(new Assignment(helper, senderPost, AssignmentKind.PERMANENT, today.minusYears(1), null));
        database.persist(new Assignment(helper, receiverPost, AssignmentKind.SECONDMENT, from, null).until(until));
        database.flush();
    }

    private static StaffLine only(List<StaffLine> lines) {
        assertEquals(1, lines.size());
        return lines.get(0);
    }

    private static StaffQuery firstPage() {
        StaffQuery query = new StaffQuery();
        query.address = (UriInfo) Proxy.newProxyInstance(
                StaffQuery.class.getClassLoader(),
                new Class<?>[] {UriInfo.class},
                (proxy, method, arguments) -> URI.create("http://localhost/units/T"));
        return query;
    }
}
