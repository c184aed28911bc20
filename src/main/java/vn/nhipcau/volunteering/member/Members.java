package vn.nhipcau.volunteering.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import vn.nhipcau.organisation.staff.Person;
import vn.nhipcau.platform.access.Role;
import vn.nhipcau.platform.access.Scope;
import vn.nhipcau.platform.web.Page;
import vn.nhipcau.platform.web.Refusal;
import vn.nhipcau.volunteering.volunteer.Volunteer;
import vn.nhipcau.volunteering.volunteer.VolunteerKind;
import vn.nhipcau.volunteering.volunteer.Volunteers;

/** The volunteers for whom their commune speaks, because no university does. */
@ApplicationScoped
public class Members {

    static final VolunteerKind GROUPS = VolunteerKind.GROUP_MEMBER;

    /** JPQL about a volunteer "v". */
    static final String THEIRS =
            "(v.kind = :kind or not exists (select 1 from University u where u.nameVi = v.university))";

    private static final String WITH_PEOPLE = "from Volunteer v join fetch v.person p join fetch v.home h where ";

    @Inject
    Volunteers volunteers;

    @Inject
    Clock clock;

    /** How many wait for the word of somebody with this reach. */
    public long waiting(Scope who) {
        return count(who, new MemberQuery());
    }

    /** By name. */
    Page<MemberRow> list(Scope who, MemberQuery query) {
        Scope scope = reach(who);
        LocalDate today = LocalDate.now(clock);
        List<Volunteer> found = volunteers
                .find(WITH_PEOPLE + query.where(scope) + " order by p.folded, v.id", query.parameters(scope, today))
                .range(query.offset(), query.offset() + query.size() - 1)
                .list();
        return query.of(found.stream().map(one -> new MemberRow(one, today)).toList(), count(who, query));
    }

    /** The commune vouches for somebody of its own; anybody else is not there, and nobody vouches for themselves. */
    void confirm(Person self, Scope who, String code) {
        MemberQuery all = new MemberQuery();
        all.show = "all";
        Scope scope = reach(who);
        Volunteer member = volunteers
                .find(
                        WITH_PEOPLE + all.where(scope) + " and v.code = :code",
                        all.parameters(scope, LocalDate.now(clock)).and("code", code))
                .<Volunteer>firstResultOptional()
                .orElseThrow(Refusal::notFound);
        if (member.person.id.equals(self.id)) {
            throw Refusal.conflict("member", "not_oneself");
        }
        volunteers.vouchForAYear(member.code);
    }

    private long count(Scope who, MemberQuery query) {
        Scope scope = reach(who);
        return volunteers.count(
                "from Volunteer v join v.person p join v.home h where " + query.where(scope),
                query.parameters(scope, LocalDate.now(clock)));
    }

    private static Scope reach(Scope who) {
        return who.as(Role.OFFICER, Role.COORDINATOR);
    }
}
