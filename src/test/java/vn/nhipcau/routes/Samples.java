package vn.nhipcau.routes;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import vn.nhipcau.volunteering.offer.Acceptance;
import vn.nhipcau.volunteering.offer.Neighbourhood;
import vn.nhipcau.volunteering.offer.Offer;
import vn.nhipcau.volunteering.request.HelpRequest;
import vn.nhipcau.volunteering.request.HelpRequests;
import vn.nhipcau.volunteering.request.Seen;
import vn.nhipcau.volunteering.request.Triage;

/** The records that {@code routes.csv} names with a colon: made, or found in the demo data, when first asked for. */
@ApplicationScoped
public class Samples {

    @Inject
    EntityManager database;

    @Inject
    Neighbourhood neighbourhood;

    @Inject
    Acceptance acceptance;

    @Inject
    Triage triage;

    @Inject
    HelpRequests requests;

    @Inject
    Clock clock;

    private final Map<String, String> values = new HashMap<>();
    private final Map<String, Supplier<String>> makers = makers();

    /** The value for a cell of the table's column "record". */
    String value(String cell) {
        if (!cell.startsWith(":")) {
            return cell;
        }
        Supplier<String> maker = makers.get(cell.substring(1));
        if (maker == null) {
            throw new IllegalArgumentException("No sample " + cell + "; there are " + makers.keySet());
        }
        return values.computeIfAbsent(cell, name -> maker.get());
    }

    private Map<String, Supplier<String>> makers() {
        Map<String, Supplier<String>> all = new HashMap<>();
        all.put("hanh", () -> found("select code from person where subject = 'hanh'"));
        all.put("mai", () -> found("select code from person where subject = 'mai'"));
        all.put(
                "class-of-duc",
                () -> found("select r.code from course_run r join person p on p.id = r.trainer_id"
                        + " where p.subject = 'duc' order by r.id limit 1"));
        all.put(
                "class-of-another",
                () -> found("select r.code from course_run r join person p on p.id = r.trainer_id"
                        + " where p.subject is null or p.subject <> 'duc' order by r.id limit 1"));
        all.put("volunteer-khoa", () -> neighbourhood.known("khoa").code);
        all.put(
                "class-that-is-over",
                () -> found("select r.code from course_run r where r.state in ('FINISHED', 'CANCELLED')"
                        + " and not exists (select 1 from enrolment e join person p on p.id = e.person_id where e.run_id = r.id"
                        + " and p.subject = 'hanh') order by r.id limit 1"));
        all.put(
                "enrolment-of-hanh",
                () -> found("select e.code from enrolment e join person p on p.id = e.person_id"
                        + " where p.subject = 'hanh' order by e.id limit 1"));
        all.put(
                "enrolment-of-another",
                () -> found("select e.code from enrolment e join person p on p.id = e.person_id"
                        + " where p.subject is null order by e.id limit 1"));
        all.put("request-dai-loc", () -> request("20500").number);
        all.put("request-tra-my", () -> request("20900").number);
        all.put("request-on-hold", () -> held(request("20500")).number);
        all.put("student-of-anh", () -> student("="));
        all.put("student-of-another", () -> student("<>"));
        all.put("member-of-dai-loc", () -> member("="));
        all.put("member-of-another", () -> member("<>"));
        all.put("tracking-code", () -> request("20500").trackingCode);
        all.put("offer-of-khoa", () -> offer(11).code);
        all.put("offer-of-khoa-answered", () -> accepted(12).code);
        all.put("offer-link", () -> neighbourhood.link(offer(13)));
        all.put("offer-link-answered", () -> neighbourhood.link(accepted(14)));
        all.put("visit-of-khoa", () -> visit(accepted(15)));
        all.put("visit-of-khoa-cancelled", () -> visit(cancelled(accepted(16))));
        all.put("message", () -> found("select code from outbox_message order by id limit 1"));
        return all;
    }

    private HelpRequest request(String commune) {
        return neighbourhood.openRequest(commune, neighbourhood.afternoonIn(20));
    }

    private HelpRequest held(HelpRequest request) {
        QuarkusTransaction.requiringNew().run(() -> requests.held(requests.findById(request.id), "Cần xem lại"));
        return request;
    }

    /** @param whether "=" for one whose university Anh speaks for, "<>" for one of another */
    private String student(String whether) {
        return found("select v.code from volunteer v, university u join university_contact c on c.university_id = u.id"
                + " join person p on p.id = c.person_id where p.subject = 'anh' and v.kind = 'STUDENT'"
                + " and v.vetting = 'VETTED' and v.university " + whether + " u.name_vi order by v.id desc limit 1");
    }

    private String member(String where) {
        return found("select v.code from volunteer v join unit u on u.id = v.home_id where v.kind = 'GROUP_MEMBER'"
                + " and v.vetting = 'VETTED' and u.code " + where + " '20500' order by v.id limit 1");
    }

    private Offer offer(int days) {
        HelpRequest request = neighbourhood.openRequest("20500", neighbourhood.afternoonIn(days));
        return neighbourhood.sent(
                request, neighbourhood.known("khoa"), clock.instant().plus(Duration.ofDays(days)));
    }

    private Offer accepted(int days) {
        Offer offer = offer(days);
        acceptance.acceptByTelephone(Neighbourhood.EVERYWHERE, offer.code);
        return offer;
    }

    private Offer cancelled(Offer offer) {
        triage.cancel(Neighbourhood.EVERYWHERE, Seen.asItIs(offer.request.number), "Không cần nữa");
        return offer;
    }

    private String visit(Offer offer) {
        return found("select v.code from visit v join offer o on o.request_id = v.request_id where o.code = '"
                + offer.code + "'");
    }

    private String found(String sql) {
        List<?> codes = database.createNativeQuery(sql, String.class).getResultList();
        if (codes.isEmpty()) {
            throw new IllegalStateException("The demo data has no such record: " + sql);
        }
        return codes.get(0).toString();
    }
}
