package vn.nhipcau.organisation.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import org.hibernate.exception.ConstraintViolationException;
import org.hibernate.exception.LockAcquisitionException;
import org.jboss.logging.Logger;
import vn.nhipcau.platform.access.Role;

/** Where accounts arrive. Of two first sign-ins at the same moment the slower one looks again and finds the record. */
@ApplicationScoped
class Reception {

    private static final Logger LOG = Logger.getLogger(Reception.class);
    private static final int TRIES = 3;

    @Inject
    Accounts accounts;

    Decision receive(Account account) {
        for (int attempt = 1; ; attempt++) {
            try {
                return told(account, accounts.arrive(account));
            } catch (PersistenceException problem) {
                if (attempt == TRIES || !anotherWasFaster(problem)) {
                    throw problem;
                }
            }
        }
    }

    private static boolean anotherWasFaster(PersistenceException problem) {
        for (Throwable cause = problem; cause != null; cause = cause.getCause()) {
            if (cause instanceof ConstraintViolationException || cause instanceof LockAcquisitionException) {
                return true;
            }
        }
        return false;
    }

    /** Who set up the provider reads the log, not the page. */
    private static Decision told(Account account, Decision decision) {
        if (decision.kind() == Decision.Kind.NO_ROLE) {
            LOG.warnf(
                    "Account %s has none of the roles %s. They are read from the claim 'groups' or 'realm_access/roles';"
                            + " see quarkus.oidc.roles.role-claim-path",
                    account.subject(), Role.ALL);
        }
        return decision;
    }
}
