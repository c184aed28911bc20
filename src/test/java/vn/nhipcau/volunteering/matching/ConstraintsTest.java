package vn.nhipcau.volunteering.matching;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.nhipcau.volunteering.matching.Samples.DAI_LOC;
import static vn.nhipcau.volunteering.matching.Samples.NOW;
import static vn.nhipcau.volunteering.matching.Samples.SATURDAY_AFTERNOON;
import static vn.nhipcau.volunteering.matching.Samples.THURSDAY_MORNING;
import static vn.nhipcau.volunteering.matching.Samples.aVolunteer;
import static vn.nhipcau.volunteering.matching.Samples.need;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ConstraintsTest {

    @Test
    void someoneNearWhoKnowsItAndIsFreeMayCome() {
        assertEquals(Set.of(), broken(aVolunteer(1), need()));
    }

    @Test
    void eachHardRuleKeepsAVolunteerAwayAlone() {
        Place far = new Place(15.2, 107.8);
        assertEquals(Set.of(Constraint.PAUSED), broken(aVolunteer(1).resting(), need()));
        assertEquals(Set.of(Constraint.SKILL), broken(aVolunteer(1).knowing(Map.of("HEALTH", 3)), need()));
        assertEquals(Set.of(Constraint.LANGUAGE), broken(aVolunteer(1).speaking("CO_TU"), need()));
        assertEquals(Set.of(Constraint.TOO_FAR), broken(aVolunteer(1).from(far), need()));
        assertEquals(Set.of(Constraint.LIVE_INVITATION), broken(aVolunteer(1).invited(1, true, false), need()));
        assertEquals(Set.of(Constraint.ASKED_BEFORE), broken(aVolunteer(1).invited(1, false, true), need()));
    }

    @Test
    void whoIsNotYetEighteenStaysAwayUntilTheBirthday() {
        LocalDate today = NOW.toLocalDate();
        assertEquals(Set.of(), broken(aVolunteer(1).bornOn(today.minusYears(18)), need()));
        assertEquals(
                Set.of(Constraint.UNDER_AGE),
                broken(aVolunteer(1).bornOn(today.minusYears(18).plusDays(1)), need()));
    }

    @Test
    void vettingMustReachTheTierAndTheDayOfTheVisit() {
        LocalDate wednesday = THURSDAY_MORNING.day().minusDays(1);
        assertEquals(Set.of(Constraint.NOT_VETTED), broken(aVolunteer(1).vetted('A', wednesday.plusYears(1)), need()));
        assertEquals(Set.of(Constraint.NOT_VETTED), broken(aVolunteer(1).vetted(' ', null), need()));
        assertEquals(Set.of(Constraint.VETTING_ENDS), broken(aVolunteer(1).vetted('B', wednesday), need()));
        assertEquals(Set.of(), broken(aVolunteer(1).vetted('B', wednesday.plusDays(3)), need()));
    }

    @Test
    void threeInvitationsInSevenDaysAreEnough() {
        assertEquals(Set.of(), broken(aVolunteer(1).invited(2, false, false), need()));
        assertEquals(Set.of(Constraint.INVITED_OFTEN), broken(aVolunteer(1).invited(3, false, false), need()));
    }

    @Test
    void tierCNeedsAReservedLead() {
        Need alone = need('C', false, THURSDAY_MORNING);
        assertEquals(Set.of(Constraint.NEEDS_LEAD), broken(aVolunteer(1).vetted('C', LocalDate.of(2027, 1, 1)), alone));
    }

    @Test
    void aVisitLiesADayAheadAndAnUrgentOneTwoHours() {
        Slot today = new Slot(NOW.toLocalDate(), Slot.Half.AFTERNOON);
        assertEquals(Set.of(Constraint.TOO_SOON), broken(aVolunteer(1), need('B', false, today)));
        assertEquals(Set.of(), broken(aVolunteer(1), need('B', true, today)));
    }

    @Test
    void anAcceptedVisitAndTheWayToItKeepItsHour() {
        Busy atEight = visit(THURSDAY_MORNING.day().atTime(8, 0), 50);
        Ranking ranking =
                Ranker.rank(need(), List.of(aVolunteer(1).visiting(atEight).build()), NOW);
        assertEquals(
                THURSDAY_MORNING.day().atTime(10, 0),
                ranking.candidates().get(0).start());
    }

    @Test
    void whoIsBusyAllTheTimeIsNotCalledUnfree() {
        Busy wholeMorning = visit(THURSDAY_MORNING.day().atTime(7, 0), 300);
        assertEquals(
                Set.of(Constraint.BUSY),
                broken(aVolunteer(1).visiting(wholeMorning), need('B', false, THURSDAY_MORNING)));
        assertEquals(
                Set.of(Constraint.NOT_FREE),
                broken(aVolunteer(1).freeOnlyIn(SATURDAY_AFTERNOON), need('B', false, THURSDAY_MORNING)));
    }

    @Test
    void theWeeklyCapCountsTheWeekOfTheVisit() {
        Busy tuesday = visit(THURSDAY_MORNING.day().minusDays(2).atTime(8, 0), 30);
        Busy nextWeek = visit(THURSDAY_MORNING.day().plusDays(7).atTime(8, 0), 30);
        assertEquals(
                Set.of(Constraint.WEEKLY_CAP), broken(aVolunteer(1).atMost(1).visiting(tuesday), need()));
        assertEquals(Set.of(), broken(aVolunteer(1).atMost(1).visiting(nextWeek), need()));
    }

    @Test
    void theWishForAWomanIsHonoured() {
        Need usual = need();
        Need wish = new Need(
                usual.skill(), 1, usual.language(), 'B', false, 30, DAI_LOC, "HOME", usual.windows(), "WOMAN", false);
        assertEquals(Set.of(), broken(aVolunteer(1).gender("WOMAN"), wish));
        assertEquals(Set.of(Constraint.VISITOR_WISH), broken(aVolunteer(1).gender("MAN"), wish));
        assertEquals(Set.of(Constraint.VISITOR_WISH), broken(aVolunteer(1), wish));
    }

    @Test
    void aLongVisitStartsEarlyEnoughToEndInItsHalfDay() {
        assertEquals(1, THURSDAY_MORNING.beginnings(180).size());
        assertTrue(
                THURSDAY_MORNING.beginnings(60).contains(THURSDAY_MORNING.day().atTime(10, 0)));
    }

    private static Busy visit(LocalDateTime start, int minutes) {
        return new Busy(start, start.plusMinutes(minutes), DAI_LOC);
    }

    private static Set<Constraint> broken(Samples.Volunteer volunteer, Need need) {
        return new Constraints(need, NOW).ask(volunteer.build()).broken();
    }
}
