package vn.nhipcau.volunteering.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.function.Supplier;
import vn.nhipcau.platform.audit.AuditTrail;
import vn.nhipcau.platform.language.Texts;
import vn.nhipcau.platform.time.PublicHolidays;
import vn.nhipcau.platform.web.Refusal;
import vn.nhipcau.privacy.Consents;

/** The desk where requests are handed in: record, contact and consents in one transaction. */
@ApplicationScoped
public class Intake {

    @Inject
    HelpRequests requests;

    @Inject
    Consents consents;

    @Inject
    RepeatedPosts repeated;

    @Inject
    AuditTrail audit;

    @Inject
    Texts texts;

    @Inject
    Event<RequestSubmitted> submitted;

    @Inject
    PublicHolidays holidays;

    @Inject
    Clock clock;

    @Transactional
    public HelpRequest submit(Submission submission) {
        Instant now = clock.instant();
        HelpRequest request =
                new HelpRequest(submission.facts(), now, holidays.hoursFrom(now).after(now, HelpRequests.FIRST_LOOK));
        requests.persist(request);
        request.takeNumber();
        requests.getEntityManager().persist(new RequestContact(request, submission.contact()));
        submission
                .consents()
                .forEach(purpose -> consents.give(
                        request.subjectKey,
                        purpose.text(texts, submission.contact().language()),
                        submission.consentWay()));
        audit.record("request.submitted", "help_request", request.number, "channel " + request.channel);
        submitted.fire(new RequestSubmitted(request));
        return request;
    }

    /**
     * Hands in once, however often it is sent: the same key and body give the first request again.
     *
     * @param key the client's Idempotency-Key
     * @param body what was sent, to tell a repetition from a second request under the same key
     */
    @Transactional
    public HelpRequest submitOnce(String key, String body, Supplier<Submission> submission) {
        if (repeated.claim(key, body)) {
            HelpRequest request = submit(submission.get());
            repeated.answered(key, request.trackingCode);
            return request;
        }
        String code = repeated.answer(key, body).orElseThrow(() -> Refusal.conflict("request", "key_reused"));
        return requests.byTrackingCode(code).orElseThrow(Refusal::notFound);
    }
}
