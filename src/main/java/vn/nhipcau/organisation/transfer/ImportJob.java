package vn.nhipcau.organisation.transfer;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import vn.nhipcau.platform.job.Rounds;

/** Goes on with imports that are due. Any number of replicas run it; each import is claimed by one. */
@ApplicationScoped
class ImportJob {

    private static final Logger LOG = Logger.getLogger(ImportJob.class);

    @Inject
    Rounds rounds;

    @Inject
    StaffImports imports;

    @Inject
    ImportDesk desk;

    @ConfigProperty(name = "nhipcau.imports.every")
    String pace;

    void begin(@Observes StartupEvent start) {
        rounds.every(pace, "staff-imports", this::run);
        rounds.every(pace.equals("off") ? pace : "1h", "staff-imports-old", imports::forgetOld);
    }

    void run() {
        Optional<StaffImport> due = imports.claim();
        while (due.isPresent()) {
            goOn(due.get());
            due = imports.claim();
        }
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
