package vn.nhipcau.volunteering.request;

import java.util.Set;
import vn.nhipcau.privacy.ConsentWay;

/** A whole request as somebody hands it in; checked already. */
public record Submission(
        RequestFacts facts, ContactFacts contact, Set<ConsentPurpose> consents, ConsentWay consentWay) {}
