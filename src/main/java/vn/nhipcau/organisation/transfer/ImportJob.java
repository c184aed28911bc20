package vn.nhipcau.organisation.transfer;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.jboss.logging.Logger;

/** Goes on with imports that are due. Any number of replicas run it; each import is claimed by one. */
@ApplicationScoped
class ImportJob {

    private static final Logger LOG = Logger.getLogger(ImportJob.class);

    @Inject
    StaffImports imports;

    @Inject
    ImportDesk desk;

    @Scheduled(
            identity = "staff-imports",
            every = "{nhipcau.imports.every}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        Optional<StaffImport> due = imports.claim();
        while (due.isPresent()) {
            goOn(due.get());
            due = imports.claim();
        }
    }

    @Scheduled(identity = "staff-imports-old", every = "1h", delayed = "10m")
    void forgetOld() {
        imports.forgetOld();
    }

    private void goOn(StaffImport claimed) {
        try {
            if (claimed.state == ImportState.APPLYING) {
                desk.apply(claimed);
            } else if (claimed.state == ImportState.UPLOADED) {
                desk.check(claimed.code);
            }
        } catch (RuntimeException problem) {
            LOG.errorf(problem, "Import %s did not go through; another try follows", claimed.code);
            imports.missed(claimed);
        }
    }
}
