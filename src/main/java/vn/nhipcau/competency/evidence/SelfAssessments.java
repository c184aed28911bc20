package vn.nhipcau.competency.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import vn.nhipcau.competency.framework.Competencies;
import vn.nhipcau.competency.framework.Competency;
import vn.nhipcau.organisation.staff.Person;
import vn.nhipcau.platform.web.FieldErrors;
import vn.nhipcau.platform.web.Forms;

/** What people say of their own level: shown beside it, and never closing a gap. */
@ApplicationScoped
class SelfAssessments {

    private static final int YEARS_BACK = 1;

    @Inject
    Competencies competencies;

    @Inject
    EvidenceRecords records;

    @Inject
    Forms forms;

    @Inject
    Clock clock;

    FieldErrors check(SelfAssessmentForm form) {
        FieldErrors errors = forms.check(form);
        if (errors.isAny()) {
            return errors;
        }
        Optional<Competency> competency = competencies.byCode(form.competency());
        if (competency.isEmpty()) {
            errors.add("competency", forms.text("evidence", "competency_unknown"));
        } else if (form.step() > competency.get().framework.scale.highest) {
            errors.add("level", forms.text("evidence", "level_unknown"));
        }
        LocalDate today = LocalDate.now(clock);
        if (form.day().isEmpty()) {
            errors.add("assessedOn", forms.text("evidence", "date_invalid"));
        } else if (form.day().get().isAfter(today)) {
            errors.add("assessedOn", forms.text("evidence", "date_future"));
        } else if (form.day().get().isBefore(today.minusYears(YEARS_BACK))) {
            errors.add("assessedOn", forms.text("evidence", "date_old"));
        }
        return errors;
    }

    /**
     * Keeps a form that {@link #check} found right.
     *
     * @return whether it is new
     */
    boolean keep(Person person, SelfAssessmentForm form) {
        Competency competency = competencies.byCode(form.competency()).orElseThrow();
        String note = form.note() == null || form.note().isBlank()
                ? null
                : form.note().strip();
        return records.add(new Evidence(
                        form.uuid(),
                        person,
                        competency,
                        form.step(),
                        EvidenceSource.SELF,
                        form.day().orElseThrow())
                .noting(note));
    }
}
