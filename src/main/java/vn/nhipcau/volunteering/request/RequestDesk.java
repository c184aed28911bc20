package vn.nhipcau.volunteering.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.nhipcau.platform.access.Scope;
import vn.nhipcau.platform.web.Page;

/** What officers read: their lists, and what may be the same request twice. */
@ApplicationScoped
public class RequestDesk {

    private static final Duration SAME_MATTER = Duration.ofDays(14);
    private static final Duration LATELY = Duration.ofDays(30);
    private static final Set<RequestState> HELPED =
            EnumSet.of(RequestState.FULFILLED, RequestState.FOLLOW_UP, RequestState.CLOSED);
    private static final int FEW = 5;
    private static final String JOINED = "from HelpRequest r left join RequestContact c on c.requestId = r.id";

    @Inject
    HelpRequests requests;

    @Inject
    Clock clock;

    /** Requests in reach, overdue first: those whose answer was due earliest. */
    public Page<DeskRow> list(RequestQuery query, Scope who) {
        Scope scope = HelpRequests.reach(who);
        Instant now = clock.instant();
        List<HelpRequest> found = requests.find(
                        "select r " + JOINED + " join fetch r.topic join fetch r.commune where " + query.where(scope)
                                + " order by " + order(query),
                        query.parameters(scope, now))
                .range(query.offset(), query.offset() + query.size() - 1)
                .list();
        long total = requests.count(JOINED + " where " + query.where(scope), query.parameters(scope, now));
        Map<Long, RequestContact> contacts = contacts(found);
        return query.of(
                found.stream()
                        .map(request -> new DeskRow(request, contacts.get(request.id), request.isOverdue(now)))
                        .toList(),
                total);
    }

    /** How many wait for a decision, and how many of them too long. */
    public Waiting waiting(Scope who) {
        Scope scope = HelpRequests.reach(who);
        String mine = scope.everywhere() ? "1 = 1" : "r.commune.id in :units";
        TypedQuery<Object[]> query = requests.getEntityManager()
                .createQuery(
                        "select count(r), sum(case when r.answerDueAt < :now then 1 else 0 end) from HelpRequest r"
                                + " where " + Shelf.TODAY.condition() + " and " + mine,
                        Object[].class);
        Shelf.TODAY.values(clock.instant()).forEach(query::setParameter);
        Object[] row = (scope.everywhere() ? query : query.setParameter("units", scope.unitIds())).getSingleResult();
        return new Waiting(((Number) row[0]).intValue(), row[1] == null ? 0 : ((Number) row[1]).intValue());
    }

    /** How many residents in reach were helped in the last thirty days: a visit took place and was confirmed. */
    public long helpedLately(Scope who) {
        Scope scope = HelpRequests.reach(who);
        String where = "state in ?1 and stateSince >= ?2" + (scope.everywhere() ? "" : " and commune.id in ?3");
        Instant since = clock.instant().minus(LATELY);
        return scope.everywhere()
                ? requests.count(where, HELPED, since)
                : requests.count(where, HELPED, since, scope.unitIds());
    }

    /** Requests of the same commune and fortnight with the same phone or the same name. */
    public List<HelpRequest> alike(HelpRequest request, RequestContact contact) {
        return requests.find(
                        "select r " + JOINED + " join fetch r.topic where r.id <> ?1 and r.commune = ?2"
                                + " and r.submittedAt >= ?3 and r.state not in ?4"
                                + " and (c.phone = ?5 or c.residentName = ?6) order by r.id desc",
                        request.id,
                        request.commune,
                        request.submittedAt.minus(SAME_MATTER),
                        EnumSet.of(RequestState.REJECTED, RequestState.DUPLICATE, RequestState.CANCELLED),
                        contact.phone,
                        contact.residentName)
                .range(0, FEW - 1)
                .list();
    }

    /** @param late of those, past the promised four working hours */
    public record Waiting(int count, int late) {}

    private Map<Long, RequestContact> contacts(List<HelpRequest> found) {
        return requests.getEntityManager()
                .createQuery("from RequestContact c where c.requestId in ?1", RequestContact.class)
                .setParameter(1, found.stream().map(request -> request.id).toList())
                .getResultStream()
                .collect(Collectors.toMap(contact -> contact.requestId, Function.identity()));
    }

    private static String order(RequestQuery query) {
        return query.getChosen() == Shelf.DONE || query.getChosen() == null
                ? "r.submittedAt desc, r.id desc"
                : "r.answerDueAt, r.id";
    }
}
