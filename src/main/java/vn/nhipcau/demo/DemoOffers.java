package vn.nhipcau.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import vn.nhipcau.organisation.staff.People;
import vn.nhipcau.organisation.unit.Units;
import vn.nhipcau.platform.access.Scope;
import vn.nhipcau.platform.language.Language;
import vn.nhipcau.platform.starting.StartingData;
import vn.nhipcau.privacy.ConsentWay;
import vn.nhipcau.volunteering.offer.Acceptance;
import vn.nhipcau.volunteering.offer.Invitations;
import vn.nhipcau.volunteering.offer.SuggestionBoard;
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
import vn.nhipcau.volunteering.topic.SpokenLanguage;
import vn.nhipcau.volunteering.topic.VisitorWish;
import vn.nhipcau.volunteering.volunteer.Volunteers;

/** Offers and visits by the real operations: Khoa has a visit to come and an invitation, some open requests have both. */
@ApplicationScoped
class DemoOffers implements StartingData {

    private static final int OFFERED = 24;

    private static final Scope WHOLE_CITY = new Scope() {
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
    EntityManager database;

    @Inject
    Intake intake;

    @Inject
    Triage triage;

    @Inject
    HelpRequests requests;

    @Inject
    Invitations invitations;

    @Inject
    Acceptance acceptance;

    @Inject
    SuggestionBoard board;

    @Inject
    Volunteers volunteers;

    @Inject
    People people;

    @Inject
    HelpTopics topics;

    @Inject
    Units units;

    @Inject
    Clock clock;

    @Override
    public String name() {
        return "demo.offers";
    }

    @Override
    public int order() {
        return 140;
    }

    @Override
    public boolean demo() {
        return true;
    }

    @Override
    public void load() {
        String khoa = volunteers.of(people.bySubject("khoa").orElseThrow()).orElseThrow().code;
        HalfDay inThreeDays = new HalfDay(LocalDate.now(clock).plusDays(3), DayHalf.AFTERNOON);
        HalfDay inFiveDays = new HalfDay(LocalDate.now(clock).plusDays(5), DayHalf.AFTERNOON);
        visitBy(khoa, open("H01", HelpTile.VNEID, "20500", "Phú Thuận", "Bác Trần Thị Sáu", inThreeDays), inThreeDays);
        HelpRequest scams = open("H18", HelpTile.AVOID_SCAMS, "20200", "Tổ 12", "Bác Ngô Văn Lành", inFiveDays);
        invitations.inviteByTelephone(WHOLE_CITY, scams.number, khoa, inFiveDays);
        List<HelpRequest> waiting = database.createQuery(
                        "from HelpRequest r join fetch r.topic join fetch r.commune where r.state = ?1 order by r.id",
                        HelpRequest.class)
                .setParameter(1, RequestState.OPEN)
                .setMaxResults(OFFERED)
                .getResultList();
        for (int i = 0; i < waiting.size(); i++) {
            invite(waiting.get(i), i % 3 != 0);
        }
        waiting.stream()
                .filter(request -> request.state == RequestState.ASSIGNED)
                .findFirst()
                .ifPresent(
                        request -> requests.held(request, "Tình nguyện viên báo có người lạ chờ trước nhà người dân."));
    }

    private void invite(HelpRequest request, boolean accepted) {
        board.of(request).rows().stream()
                .filter(row -> !row.name().equals("Lê Minh Khoa"))
                .findFirst()
                .ifPresent(row -> {
                    HalfDay slot = HalfDay.parsed(row.slot()).orElseThrow();
                    if (accepted) {
                        visitBy(row.code(), request, slot);
                    } else {
                        invitations.inviteByTelephone(WHOLE_CITY, request.number, row.code(), slot);
                    }
                });
    }

    private void visitBy(String volunteer, HelpRequest request, HalfDay slot) {
        String offer = invitations.inviteByTelephone(WHOLE_CITY, request.number, volunteer, slot).code;
        acceptance.acceptByTelephone(WHOLE_CITY, offer);
    }

    private HelpRequest open(
            String topic, HelpTile tile, String commune, String village, String resident, HalfDay window) {
        RequestFacts facts = new RequestFacts(
                tile,
                topics.byCode(topic).orElseThrow(),
                units.byCode(commune).orElseThrow(),
                village,
                MeetingPlace.HOME,
                true,
                new TreeSet<>(Set.of(window)),
                SpokenLanguage.VIETNAMESE,
                VisitorWish.ANYONE,
                EnumSet.noneOf(FixedNeed.class),
                Urgency.SOON,
                Mandate.SELF,
                Channel.PHONE,
                null);
        ContactFacts contact =
                new ContactFacts(resident, "+84905000118", "Số 8, đường liên thôn", null, Language.VI, null, null);
        HelpRequest request = intake.submit(new Submission(
                facts,
                contact,
                EnumSet.of(ConsentPurpose.PROCESSING, ConsentPurpose.DISCLOSURE),
                ConsentWay.TELEPHONE));
        triage.open(WHOLE_CITY, Seen.asItIs(request.number), new Opening(topic, RiskTier.B, 40));
        return request;
    }
}
