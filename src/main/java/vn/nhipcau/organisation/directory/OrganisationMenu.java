package vn.nhipcau.organisation.directory;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import vn.nhipcau.platform.access.Role;
import vn.nhipcau.platform.web.MenuItem;
import vn.nhipcau.platform.web.MenuSource;

/** Units for everybody, the catalogue for the city's staff, staff records for personnel officers. */
@ApplicationScoped
class OrganisationMenu implements MenuSource {

    private static final int UNITS = 60;
    private static final int POSITIONS = 62;
    private static final int PEOPLE = 6;

    @Override
    public List<MenuItem> items() {
        return List.of(
                new MenuItem(UNITS, "/units", "organisation", "menu_units", Set.of()),
                new MenuItem(POSITIONS, "/positions", "organisation", "menu_positions", Set.of(Role.CIVIL_SERVANT)),
                new MenuItem(PEOPLE, "/people", "organisation", "menu_people", Set.of(Role.UNIT_HR, Role.CITY_HR)));
    }
}
