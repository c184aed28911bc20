package vn.nhipcau.volunteering.offer;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import vn.nhipcau.organisation.staff.People;
import vn.nhipcau.organisation.staff.Person;
import vn.nhipcau.organisation.unit.Units;
import vn.nhipcau.platform.access.Scope;
import vn.nhipcau.platform.language.Language;
import vn.nhipcau.platform.text.RandomCode;
import vn.nhipcau.platform.time.CityClock;
import vn.nhipcau.platform.time.TestClock;
import vn.nhipcau.privacy.ConsentWay;
import vn.nhipcau.volunteering.request.Channel;
import vn.nhipcau.volunteering.request.ConsentPurpose;
import vn.nhipcau.volunteering.request.ContactFacts;
import vn.nhipcau.volunteering.request.DayHalf;
import vn.nhipcau.volunteering.request.FixedNeed;
import vn.nhipcau.volunteering.request.HalfDay;
import vn.nhipcau.volunteering.request.HelpRequest;
import vn.nhipcau.volunteering.request.HelpRequests;
import vn.nhipcau.volunteering.request.Intake;
import vn.nhipcau.volunteering.request.Mandate;
import vn.nhipcau.volunteering.request.Opening;
import vn.nhipcau.volunteering.request.RequestFacts;
import vn.nhipcau.volunteering.request.RequestState;
import vn.nhipcau.volunteering.request.RiskTier;
import vn.nhipcau.volunteering.request.Seen;
import vn.nhipcau.volunteering.request.Submission;
import vn.nhipcau.volunteering.request.Triage;
import vn.nhipcau.volunteering.request.Urgency;
import vn.nhipcau.volunteering.topic.HelpTile;
import vn.nhipcau.volunteering.topic.HelpTopics;
import vn.nhipcau.volunteering.topic.MeetingPlace;
import vn.nhipcau.volunteering.topic.SkillCategory;
import vn.nhipcau.volunteering.topic.SpokenLanguage;
import vn.nhipcau.volunteering.topic.VisitorWish;
import vn.nhipcau.volunteering.visit.Visit;
import vn.nhipcau.volunteering.volunteer.ProfileFacts;
import vn.nhipcau.volunteering.volunteer.Volunteer;
import vn.nhipcau.volunteering.volunteer.VolunteerKind;
import vn.nhipcau.volunteering.volunteer.Volunteers;

/** People and requests for tests: a resident of Đại Lộc asks, volunteers of Đại Lộc are always free and know it all. */
@ApplicationScoped
public class Neighbourhood {

    public static final String PHONE = "+84905777118";
    public static final String ADDRESS = "Số 77, ngõ Cây Sanh";

    public static final Scope EVERYWHERE = new Scope() {
        @Override
        public boolean everywhere() {
            return true;
        }

        @Override
        public Set<Long> unitIds() {
            return Set.of();
        }
    };

    @Inject
    Intake intake;

    @Inject
    Triage triage;

    @Inject
    HelpRequests requests;

    @Inject
    Invitations invitations;

    @Inject
    Offers offers;

    @Inject
    Acceptance acceptance;

    @Inject
    Volunteers volunteers;

    @Inject
    People people;

    @Inject
    HelpTopics topics;

    @Inject
    Units units;

    @Inject
    OfferToken tokens;

    @Inject
    TestClock clock;

    /** Nine in the morning of tomorrow, when people may be asked; tests that call it reset the clock. */
    public Instant nineInTheMorning() {
        Instant nine = ZonedDateTime.now(CityClock.ZONE)
                .plusDays(1)
                .withHour(9)
                .withMinute(0)
                .withSecond(0)
                .withNano(0)
                .toInstant();
        clock.moveTo(nine);
        return nine;
    }

    public HalfDay afternoonIn(int days) {
        return new HalfDay(LocalDate.now(clock).plusDays(days), DayHalf.AFTERNOON);
    }

    public HelpRequest openRequest(String commune, HalfDay... windows) {
        return openRequestAt("Phú Thuận", commune, windows);
    }

    public HelpRequest openRequestAt(String village, String commune, HalfDay... windows) {
        return openRequest(village, commune, Urgency.SOON, windows);
    }

    public HelpRequest openRequest(String village, String commune, Urgency urgency, HalfDay... windows) {
        RequestFacts facts = new RequestFacts(
                HelpTile.AVOID_SCAMS,
                topics.byCode("H18").orElseThrow(),
                units.byCode(commune).orElseThrow(),
                village,
                MeetingPlace.HOME,
                true,
                new TreeSet<>(List.of(windows)),
                SpokenLanguage.VIETNAMESE,
                VisitorWish.ANYONE,
                EnumSet.noneOf(FixedNeed.class),
                urgency,
                Mandate.SELF,
                Channel.PHONE,
                null);
        ContactFacts contact =
                new ContactFacts("Bác Lê Văn Tư", PHONE, ADDRESS, "tu@example.com", Language.VI, null, null);
        HelpRequest request = intake.submit(new Submission(
                facts,
                contact,
                EnumSet.of(ConsentPurpose.PROCESSING, ConsentPurpose.DISCLOSURE),
                ConsentWay.TELEPHONE));
        triage.open(EVERYWHERE, Seen.asItIs(request.number), new Opening("H18", RiskTier.B, 30));
        return request;
    }

    public Volunteer volunteer(String name) {
        return volunteer(name, "neighbour-" + RandomCode.next().toLowerCase());
    }

    /** @param subject the name of the account */
    public Volunteer volunteer(String name, String subject) {
        Person person = QuarkusTransaction.requiringNew()
                .call(() -> people.bySubject(subject).orElseGet(() -> {
                    Person fresh = new Person(name, null, subject + "@example.com").known(subject);
                    people.persist(fresh);
                    return fresh;
                }));
        Volunteer volunteer = volunteers.tell(person, VolunteerKind.STUDENT, facts());
        volunteers.vouch(volunteer.code, RiskTier.B, LocalDate.now(clock).plusYears(1));
        return volunteer;
    }

    public void vouchOnlyFor(Volunteer volunteer, RiskTier highest) {
        volunteers.vouch(volunteer.code, highest, LocalDate.now(clock).plusYears(1));
    }

    /** Somebody of the demo data. */
    public Volunteer known(String subject) {
        return volunteers.of(people.bySubject(subject).orElseThrow()).orElseThrow();
    }

    /** The signed part of the link in an invitation. */
    public String link(Offer offer) {
        return tokens.of(offer.code, offer.expiresAt);
    }

    public Offer invited(HelpRequest request, Volunteer volunteer, HalfDay slot) {
        return invitations.invite(EVERYWHERE, request.number, volunteer.code, slot);
    }

    /** An offer made past all rules of inviting, to see what accepting does. */
    public Offer sent(HelpRequest request, Volunteer volunteer, Instant start) {
        return QuarkusTransaction.requiringNew().call(() -> {
            HelpRequest known = requests.findById(request.id);
            Offer offer = new Offer(known, volunteer, start, 2, List.of(), clock.instant());
            offers.persist(offer);
            offer.send(clock.instant());
            if (offers.live(known).size() == 1) {
                requests.offered(known, "test");
            }
            return offer;
        });
    }

    /** The volunteer cannot come after all. */
    public void givenBack(Visit visit) {
        acceptance.relinquish(QuarkusTransaction.requiringNew()
                .call(() -> offers.accepted(visit).orElseThrow().code));
    }

    /** The request as it is now, whatever was read before. */
    public RequestState stateOf(HelpRequest request) {
        return QuarkusTransaction.requiringNew().call(() -> requests.findById(request.id).state);
    }

    private ProfileFacts facts() {
        return new ProfileFacts(
                "Trường Đại học Bách khoa",
                null,
                null,
                null,
                units.byCode("20500").orElseThrow(),
                null,
                LocalDate.of(2004, 3, 3),
                Map.of(SkillCategory.SAFETY, 2, SkillCategory.IDENTITY, 2),
                EnumSet.of(SpokenLanguage.VIETNAMESE),
                (1 << 14) - 1,
                30,
                7,
                null,
                false);
    }
}
