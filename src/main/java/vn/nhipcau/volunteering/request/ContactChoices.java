package vn.nhipcau.volunteering.request;

import java.util.List;

/** The fixed choices of the third step, for templates. */
public record ContactChoices(List<Mandate> mandates, List<ConsentPurpose> consents) {

    /** For residents and those who ask for them. */
    public static final ContactChoices ALL = new ContactChoices(
            List.of(Mandate.SELF, Mandate.RELATIVE, Mandate.LEGAL), List.of(ConsentPurpose.values()));

    /** For an officer on the telephone with the resident. */
    public static final ContactChoices OF_OFFICERS = new ContactChoices(
            List.of(Mandate.OFFICER),
            List.of(ConsentPurpose.PROCESSING, ConsentPurpose.DISCLOSURE, ConsentPurpose.FEEDBACK));
}
