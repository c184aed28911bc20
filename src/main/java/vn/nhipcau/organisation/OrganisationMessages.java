package vn.nhipcau.organisation;

import io.quarkus.qute.i18n.MessageBundle;

/** What the pages and mail of this package say; texts in {@code messages/organisation_vi.properties} and {@code _en}. */
@MessageBundle("organisation")
public interface OrganisationMessages {
    String account_not_linked();

    String menu_units();

    String units_title();

    String level_unknown();

    String kind_unknown();
}
