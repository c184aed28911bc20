package vn.nhipcau.organisation.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.hibernate.exception.ConstraintViolationException;
import vn.nhipcau.organisation.staff.Me;
import vn.nhipcau.organisation.staff.Person;

/** Takes a file in, for pages and programs alike: what cannot be read is refused before anything is stored. */
@ApplicationScoped
class Reception {

    private static final int MEGABYTE = 1024 * 1024;

    @Inject
    StaffImports imports;

    @Inject
    ImportDesk desk;

    @Inject
    ImportLimits limits;

    @Inject
    Me me;

    boolean isTooLarge(long bytes) {
        return bytes > (long) limits.megabytes() * MEGABYTE;
    }

    /**
     * Stores the file and makes its preview.
     *
     * @param key the client's Idempotency-Key, or null
     * @return the code of the import
     */
    String take(String fileName, byte[] content, boolean dryRun, String key) throws UnreadableFile {
        Upload upload = Upload.of(fileName, content, dryRun, key);
        desk.read(content);
        String code = received(me.person(), upload).code;
        desk.check(code);
        return code;
    }

    /** Two at once with one key: the second finds the first when it looks again. */
    private StaffImport received(Person by, Upload upload) {
        try {
            return imports.receive(by, upload);
        } catch (ConstraintViolationException sameKey) {
            return imports.receive(by, upload);
        }
    }
}
