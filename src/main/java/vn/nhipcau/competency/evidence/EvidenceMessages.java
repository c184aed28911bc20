package vn.nhipcau.competency.evidence;

import io.quarkus.qute.i18n.MessageBundle;

/** What the pages and mail of this package say; texts in {@code messages/evidence_vi.properties} and {@code _en}. */
@MessageBundle("evidence")
public interface EvidenceMessages {
    String number_taken();
}
