package vn.nhipcau.platform.door;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.util.List;
import org.eclipse.microprofile.config.ConfigProvider;

/** The front door: a packaged application looks at its settings before it touches a database or opens a port. */
@QuarkusMain
public final class Main {

    /** As in sysexits.h: something in the configuration is wrong. */
    private static final int BAD_SETTINGS = 78;

    Main() {}

    public static void main(String... args) {
        if (!isPackaged()) {
            Quarkus.run(args);
        } else if (Boolean.getBoolean(Rehearsal.WANTED)) {
            Rehearsal.prepare();
            Quarkus.run(Rehearsal.class, args);
        } else {
            requireSettings();
            Quarkus.run(args);
        }
    }

    /** Development runs from folders. Which mode it is Quarkus itself says only later. */
    private static boolean isPackaged() {
        return Main.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .getPath()
                .endsWith(".jar");
    }

    private static void requireSettings() {
        List<String> wrong = RequiredSettings.wrongIn(ConfigProvider.getConfig());
        if (!wrong.isEmpty()) {
            System.err.println("Nhịp Cầu does not start. Please set right:");
            wrong.forEach(problem -> System.err.println("  - " + problem));
            System.exit(BAD_SETTINGS);
        }
    }
}
