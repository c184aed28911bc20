package vn.nhipcau.volunteering.student;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.nhipcau.platform.web.Page;
import vn.nhipcau.platform.web.Refusal;
import vn.nhipcau.volunteering.visit.Visit;
import vn.nhipcau.volunteering.visit.VisitState;
import vn.nhipcau.volunteering.visit.Visits;
import vn.nhipcau.volunteering.volunteer.University;
import vn.nhipcau.volunteering.volunteer.Vetting;
import vn.nhipcau.volunteering.volunteer.Volunteer;
import vn.nhipcau.volunteering.volunteer.VolunteerKind;
import vn.nhipcau.volunteering.volunteer.Volunteers;

/** The volunteers of one university. */
@ApplicationScoped
public class Students {

    @Inject
    Volunteers volunteers;

    @Inject
    Visits visits;

    @Inject
    Clock clock;

    /**
     * What the university asks first.
     *
     * @param coming visits that are planned
     */
    public record Summary(long students, long pending, long coming, long visits, long minutes) {}

    public Summary summary(University university) {
        Object[] row = visits.getEntityManager()
                .createQuery("""
                        select sum(case when x.state in :done then 1 else 0 end),
                               sum(case when x.state in :done then x.request.minutes else 0 end),
                               sum(case when x.state in :coming and x.startsAt > :now then 1 else 0 end)
                        from Visit x where x.volunteer.university = :university and x.volunteer.kind = STUDENT
                        """, Object[].class)
                .setParameter("done", VisitState.done())
                .setParameter("coming", VisitState.upcoming())
                .setParameter("now", clock.instant())
                .setParameter("university", university.nameVi)
                .getSingleResult();
        String ofUniversity = "university = ?1 and kind = ?2";
        return new Summary(
                volunteers.count(ofUniversity, university.nameVi, VolunteerKind.STUDENT),
                volunteers.count(
                        ofUniversity + " and vetting = ?3", university.nameVi, VolunteerKind.STUDENT, Vetting.PENDING),
                number(row[2]),
                number(row[0]),
                number(row[1]));
    }

    /** By name; those who served by what they did, most first. */
    Page<StudentRow> list(University university, StudentQuery query) {
        Instant now = clock.instant();
        List<Volunteer> found = volunteers
                .find(
                        "from Volunteer v join fetch v.person p join fetch v.home where " + query.where()
                                + order(query),
                        query.parameters(university, now))
                .range(query.offset(), query.offset() + query.size() - 1)
                .list();
        long total = volunteers.count(
                "from Volunteer v join v.person p where " + query.where(), query.parameters(university, now));
        Map<Long, Visits.Served> served = visits.served(found);
        Map<Long, Visit> next = visits.next(found);
        LocalDate today = LocalDate.now(clock);
        return query.of(
                found.stream()
                        .map(one -> row(one, served.getOrDefault(one.id, Visits.Served.NONE), next.get(one.id), today))
                        .toList(),
                total);
    }

    /** The university vouches for its student, for a year; a student of another university is not there. */
    void confirm(University university, String code) {
        Volunteer student = volunteers
                .byCode(code)
                .filter(one -> one.kind == VolunteerKind.STUDENT && university.nameVi.equals(one.university))
                .orElseThrow(Refusal::notFound);
        volunteers.vouchForAYear(student.code);
    }

    private static StudentRow row(Volunteer one, Visits.Served served, Visit next, LocalDate today) {
        return new StudentRow(
                one, served, next == null ? null : next.startsAt, next == null ? null : next.request.commune, today);
    }

    private static String order(StudentQuery query) {
        return query.getChosen() == StudentShelf.SERVED
                ? " order by (select sum(x.request.minutes) from Visit x where x.volunteer = v"
                        + " and x.state in (CHECKED_OUT, REPORTED, VERIFIED)) desc, p.folded, v.id"
                : " order by p.folded, v.id";
    }

    private static long number(Object sum) {
        return sum == null ? 0 : ((Number) sum).longValue();
    }
}
