package vn.nhipcau.competency.framework;

import io.quarkus.qute.i18n.MessageBundle;

/** What the pages and mail of this package say; texts in {@code messages/competency_vi.properties} and {@code _en}. */
@MessageBundle("competency")
public interface CompetencyMessages {
    // enums
    @io.quarkus.qute.i18n.Message
    String kind(CompetencyKind kind);

    // end enums
    String menu_competencies();

    String list_title();

    String list_finding(long total);

    String list_found(long total);

    String list_lead();

    String why_my_level();

    String search_label();

    String search();

    String areas_label();

    String all_areas();

    String none_title();

    String none_text();

    String none_action();

    String levels_title();

    String level_named(int level, String name);

    String asked_title();

    String asked_lead(int count);

    String asked_none();

    String position();

    String office();

    String required_level();

    String level_short(int level);

    String importance();

    String mandatory();

    String optional();

    String valid_for(int count);

    String basis(String basis);

    String suggested();

    String assess_myself();

    String back_to_list();
}
