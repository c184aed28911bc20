package vn.nhipcau.organisation.staff;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import vn.nhipcau.organisation.position.Position;
import vn.nhipcau.organisation.position.Positions;
import vn.nhipcau.organisation.unit.Unit;
import vn.nhipcau.organisation.unit.Units;
import vn.nhipcau.platform.access.Role;
import vn.nhipcau.platform.web.Page;
import vn.nhipcau.platform.web.Refusal;

/** Staff records for personnel officers: those of a unit see its people, those of the city see everybody. */
@Path("/people")
@RolesAllowed({Role.UNIT_HR, Role.CITY_HR})
class PeopleResource {

    @Inject
    StaffRecords records;

    @Inject
    Units units;

    @Inject
    Positions positions;

    @Inject
    Me me;

    @Inject
    Clock clock;

    /** What the filter form offers; an officer of one unit is offered no other. */
    public record Offered(List<Unit> units, List<Position> positions) {}

    @CheckedTemplate(basePath = "organisation")
    static class Templates {

        static native TemplateInstance people(Page<StaffRecords.Line> page, PeopleQuery query, Offered offered);

        static native TemplateInstance person(
                Person person, Assignment current, List<Assignment> history, LocalDate today);

        private Templates() {}
    }

    @GET
    public TemplateInstance list(@BeanParam PeopleQuery query) {
        List<Unit> reachable = units.homes().stream()
                .filter(unit -> me.personnel().covers(unit.id))
                .toList();
        return Templates.people(
                records.visibleTo(me.personnel(), query), query, new Offered(reachable, positions.all()));
    }

    @GET
    @Path("{code}")
    public TemplateInstance one(String code) {
        Person person = records.visibleTo(me.personnel(), code).orElseThrow(Refusal::notFound);
        LocalDate today = LocalDate.now(clock);
        List<Assignment> history = records.history(person);
        Assignment current = history.stream()
                .filter(held -> held.holdsOn(today) && held.kind == AssignmentKind.PERMANENT)
                .findFirst()
                .orElse(null);
        return Templates.person(person, current, history, today);
    }
}
