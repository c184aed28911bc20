package vn.nhipcau.organisation.directory;

import io.quarkus.qute.i18n.MessageBundle;
import vn.nhipcau.organisation.position.PositionGroup;
import vn.nhipcau.organisation.staff.AssignmentKind;
import vn.nhipcau.organisation.unit.UnitKind;
import vn.nhipcau.organisation.unit.UnitLevel;

/** What the pages and mail of this package say; texts in {@code messages/organisation_vi.properties} and {@code _en}. */
@MessageBundle("organisation")
public interface OrganisationMessages {
    // enums
    @io.quarkus.qute.i18n.Message
    String unitKind(UnitKind kind);

    @io.quarkus.qute.i18n.Message
    String unitLevel(UnitLevel level);

    @io.quarkus.qute.i18n.Message
    String unitFacet(UnitFacet facet);

    @io.quarkus.qute.i18n.Message
    String unitSort(UnitSort sort);

    @io.quarkus.qute.i18n.Message
    String positionGroup(PositionGroup group);

    @io.quarkus.qute.i18n.Message
    String assignmentKind(AssignmentKind kind);
    // end enums
    String account_not_linked();

    String menu_units();

    String menu_positions();

    String menu_people();

    String level_unknown();

    String kind_unknown();

    String mountain_unknown();

    String sort_unknown();

    String staff_unknown();

    String group_unknown();

    String assignment_unknown();

    String search_too_long(String limit);

    String search();

    String clear_filters();

    String any();

    String yes();

    String no();

    String units_title();

    String units_lacking(String lacking, String found);

    String units_full(String found);

    String units_found(String found);

    String units_none();

    String units_lead(String allotted, String present, String vacant);

    String units_search();

    String units_sort();

    String units_none_text();

    String units_facets();

    String units_map();

    String units_map_text();

    String units_map_apart(String name);

    String column_unit();

    String column_population();

    String column_area();

    String column_allotted();

    String column_on_staff();

    String column_vacant();

    String column_position();

    String column_name();

    String column_since();

    String column_until();

    String column_contact();

    String column_kind();

    String column_staff_code();

    String column_decision();

    String column_filled();

    String formerly(String units);

    String unit_vacant(String name, String vacant, String allotted);

    String unit_full(String name, String allotted);

    String unit_no_apparatus(String name);

    String unit_no_apparatus_text();

    String unit_lead(String present, String working);

    String unit_over(String over);

    String city_lead();

    String city_units();

    String count_allotted();

    String count_on_staff();

    String count_working();

    String count_vacant();

    String count_seconded_in();

    String count_seconded_out();

    String unit_facts();

    String unit_code();

    String unit_kind();

    String unit_mountain();

    String formerly_unknown();

    String unit_place();

    String unit_map(String name);

    String posts_title();

    String posts_office(String present, String allotted);

    String posts_vacant(String vacant);

    String posts_over(String over);

    String staff_title();

    String staff_on(String size);

    String staff_here(String size);

    String staff_sides();

    String staff_note();

    String staff_away(String unit);

    String staff_helping(String unit);

    String staff_until(String day);

    String staff_hidden();

    String staff_hidden_role();

    String staff_empty();

    String staff_empty_text();

    String positions_title();

    String positions_headline(String vacant, String found);

    String positions_found(String found);

    String positions_lead();

    String positions_search();

    String positions_group();

    String positions_office();

    String positions_kind();

    String positions_none();

    String positions_none_text();

    String applies_all();

    String applies_department();

    String position_vacant(String title, String vacant, String unitCount);

    String position_full(String title);

    String position_nowhere(String title);

    String position_units();

    String position_where();

    String position_where_none();

    String position_basis(String basis);

    String position_facts();

    String position_version(String version, String day);

    String position_code();

    String position_people();

    String people_title();

    String people_headline(String found);

    String people_narrowed(String found);

    String people_lead();

    String people_search();

    String people_none();

    String people_none_text();

    String no_post();

    String person_headline(String name, String title);

    String person_contact();

    String person_email();

    String person_phone();

    String person_history();

    String person_history_none();

    String person_now();

    String person_ended();

    String person_ahead();

    String person_open();
}
