package vn.nhipcau.competency.evidence;

import io.quarkus.qute.i18n.MessageBundle;

/** What the pages and mail of this package say; texts in {@code messages/evidence_vi.properties} and {@code _en}. */
@MessageBundle("evidence")
public interface EvidenceMessages {
    // enums
    @io.quarkus.qute.i18n.Message
    String source(EvidenceSource source);

    @io.quarkus.qute.i18n.Message
    String verdict(Verdict verdict);

    // end enums
    String number_taken();

    String id_invalid();

    String level_missing();

    String level_unknown();

    String competency_unknown();

    String date_invalid();

    String date_future();

    String date_old();

    String self_kept();

    String mine_title();

    String staff_title(String name);

    String mine_finding(int done, int count);

    String staff_finding(String name, int done, int count);

    String none_required();

    String lead();

    String learning_only();

    String to_my_path();

    String level(int level);

    String needs(int required);

    String not_required();

    String not_assessed();

    String expiring();

    String expired_all();

    String nothing_yet();

    String given_by(String source, String day);

    String given_until(String day);

    String assessor(String name);

    String span_label(int held, int required);

    String span_unknown(int required);

    String span_free(int held);

    String others(int count);

    String line(String day, String source, int level);

    String assess();

    String empty_title();

    String empty_text();

    String empty_action();

    String self_title();

    String self_finding();

    String self_lead();

    String self_level();

    String self_level_named(int step, String name);

    String self_level_none();

    String self_level_none_text();

    String self_date();

    String self_date_help();

    String self_note();

    String self_note_help();

    String self_send();

    String cancel();

    String held_evidence(String count);

    String held_assessments(String count);

    String one_assessed_the_other();
}
