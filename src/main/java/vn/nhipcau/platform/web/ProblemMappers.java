package vn.nhipcau.platform.web;

import io.quarkus.hibernate.validator.runtime.jaxrs.ResteasyReactiveViolationException;
import io.quarkus.runtime.BlockingOperationControl;
import io.quarkus.security.ForbiddenException;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PessimisticLockException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.Response;
import java.util.function.Supplier;
import org.hibernate.StaleStateException;
import org.hibernate.exception.LockAcquisitionException;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Turns what was thrown into an answer; nothing of the inside leaves the house. */
class ProblemMappers {

    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

    @Inject
    Problems problems;

    @Inject
    Forms forms;

    @ServerExceptionMapper
    Response refused(Refusal refusal) {
        return problems.answer(refusal.status, refusal.bundle, refusal.key, refusal.values.toArray());
    }

    @ServerExceptionMapper({ConstraintViolationException.class, ResteasyReactiveViolationException.class})
    Response invalid(ConstraintViolationException problem) {
        FieldErrors errors = forms.errors(problem.getConstraintViolations());
        return problems.answer(422, forms.text("web", "fields_invalid"), "web.fields_invalid", errors.getList());
    }

    @ServerExceptionMapper
    Uni<Response> forbidden(ForbiddenException problem) {
        return mayWait(() -> problems.answer(403, "web", "forbidden"));
    }

    @ServerExceptionMapper
    Uni<Response> web(WebApplicationException problem) {
        Response given = problem.getResponse();
        if (given.getStatus() < 400 || given.hasEntity()) {
            return Uni.createFrom().item(given);
        }
        return mayWait(() -> problems.answer(given.getStatus(), "web", key(given.getStatus())));
    }

    /** Somebody changed the same record in the same moment; pages that know more say more before it comes to this. */
    @ServerExceptionMapper({
        OptimisticLockException.class,
        StaleStateException.class,
        PessimisticLockException.class,
        LockAcquisitionException.class
    })
    Response overtaken(RuntimeException faster) {
        return problems.answer(409, "web", "changed_meanwhile");
    }

    @ServerExceptionMapper
    Response unexpected(Throwable problem) {
        for (Throwable cause = problem; cause != null; cause = cause.getCause()) {
            // what fails only at the commit arrives in the wrapping of the transaction
            if (cause instanceof OptimisticLockException || cause instanceof StaleStateException) {
                return overtaken((RuntimeException) cause);
            }
        }
        LOG.error("Unexpected problem", problem);
        return problems.answer(500, "web", "unexpected");
    }

    /** Answers that were given without a word, by the CSRF check or the login: they get one. */
    @ServerResponseFilter
    void explain(ContainerResponseContext answer) {
        if (answer.getStatus() >= 400 && !answer.hasEntity()) {
            Response said = problems.answer(answer.getStatus(), "web", key(answer.getStatus()));
            answer.setEntity(said.getEntity(), null, said.getMediaType());
        }
    }

    /**
     * Roles are checked and unknown addresses found on the event loop, where nobody may wait for the database that the
     * head of a page asks.
     */
    private static Uni<Response> mayWait(Supplier<Response> answer) {
        Uni<Response> answered = Uni.createFrom().item(answer);
        return BlockingOperationControl.isBlockingAllowed()
                ? answered
                : answered.runSubscriptionOn(Infrastructure.getDefaultWorkerPool());
    }

    private static String key(int status) {
        return switch (status) {
            case 401 -> "sign_in_needed";
            case 403 -> "forbidden";
            case 404 -> "not_found";
            case 405 -> "method_unknown";
            case 413 -> "too_large";
            case 415 -> "media_unknown";
            default -> status < 500 ? "not_understood" : "unexpected";
        };
    }
}
