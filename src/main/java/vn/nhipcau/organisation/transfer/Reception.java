package vn.nhipcau.organisation.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.nhipcau.organisation.staff.Me;

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
        String code = imports.receive(me.person(), upload).code;
        desk.check(code);
        return code;
    }
}
