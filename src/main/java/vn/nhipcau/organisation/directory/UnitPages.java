package vn.nhipcau.organisation.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import vn.nhipcau.organisation.staff.Headcount;
import vn.nhipcau.organisation.staff.Headcounts;
import vn.nhipcau.organisation.staff.Me;
import vn.nhipcau.organisation.staff.PostLine;
import vn.nhipcau.organisation.unit.Unit;
import vn.nhipcau.organisation.unit.UnitKind;
import vn.nhipcau.organisation.unit.UnitLevel;
import vn.nhipcau.organisation.unit.Units;
import vn.nhipcau.platform.language.Language;
import vn.nhipcau.platform.web.Page;
import vn.nhipcau.platform.web.shape.DotMap;

/** Puts together what the page of a unit shows; the number of queries does not depend on how many people work there. */
@ApplicationScoped
class UnitPages {

    @Inject
    Units units;

    @Inject
    Headcounts headcounts;

    @Inject
    Staff staff;

    UnitView of(Unit unit, StaffQuery query, Me me, Language language) {
        boolean city = unit.level == UnitLevel.CITY;
        List<PostLine> posts = city ? List.of() : headcounts.posts(unit);
        Headcount headcount = city ? headcounts.city() : headcounts.of(unit, posts);
        UnitView.Reader reader = city ? new UnitView.Reader(false, false, false) : UnitView.Reader.of(me, unit);
        boolean here = query.here();
        return new UnitView(
                unit,
                headcount,
                offices(unit, posts),
                map(unit, language),
                people(unit, headcount, query, reader),
                here,
                reader);
    }

    /** The commune-level units as dots, as large as their population; Hoàng Sa lies too far out for the picture. */
    DotMap map(Unit current, Language language) {
        return DotMap.of(units.communes().stream()
                .map(unit -> new DotMap.Place(
                        unit.latitude,
                        unit.longitude,
                        unit.population,
                        unit.name(language),
                        "/units/" + unit.code,
                        null,
                        unit.equals(current),
                        unit.kind == UnitKind.SPECIAL_ZONE))
                .toList());
    }

    private Page<StaffLine> people(Unit unit, Headcount headcount, StaffQuery query, UnitView.Reader reader) {
        if (!reader.names()) {
            return query.of(List.of(), 0);
        }
        return query.here() ? staff.workingHere(unit, headcount, query) : staff.onStaff(unit, headcount, query);
    }

    private List<UnitView.Office> offices(Unit unit, List<PostLine> posts) {
        List<Unit> bodies = new ArrayList<>(units.officesOf(unit));
        if (unit.level == UnitLevel.DEPARTMENT) {
            bodies.add(0, unit);
        }
        return bodies.stream()
                .map(body -> new UnitView.Office(
                        body,
                        posts.stream()
                                .filter(line -> line.post().unit.equals(body))
                                .toList()))
                .toList();
    }
}
