package vn.nhipcau.volunteering.safeguarding;

import io.quarkus.qute.i18n.MessageBundle;

/** What the pages of this package say; texts in {@code messages/safeguarding_vi.properties} and {@code _en}. */
@MessageBundle("safeguarding")
public interface SafeguardingMessages {

    String menu_holds();

    String title();

    String heading_none();

    String heading(long held);

    String lead();

    String held_since(String moment);

    String held_from();

    String reason();

    String empty_title();

    String empty_text();

    String released_heading();

    String stop_title();

    String stop_text();

    String stop_number();

    String stop_reason();

    String stop_button();

    String back();

    String volunteer();

    String visit_at(String when);

    String nobody();

    String contact();

    String contact_logged();

    String facts();

    String history();

    String release_title();

    String release_text();

    String release_offers();

    String release_visit();

    String release_reason();

    String release_button();

    String stopped(String which);

    String released(String which);

    String number_missing();

    String number_unknown();

    String number_over();

    String changed_meanwhile();

    String sentence_missing();

    String the_system();

    String the_resident();

    String somebody();
}
