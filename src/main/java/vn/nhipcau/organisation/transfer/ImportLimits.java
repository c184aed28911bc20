package vn.nhipcau.organisation.transfer;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How much an import may be, and how long it is kept. */
@ConfigMapping(prefix = "nhipcau.imports")
interface ImportLimits {

    /** Rows of a file. */
    @WithDefault("20000")
    int rows();

    /** Megabytes of a file; the limit of the whole request is larger. */
    @WithDefault("10")
    int megabytes();

    /** How often the job looks for confirmed imports. */
    @WithDefault("2s")
    String every();

    /** How long a job that gives no sign of life keeps an import to itself. */
    @WithDefault("60s")
    Duration claim();

    /** How long file and lines are kept; that it happened, and what it did, is kept for good. */
    @WithDefault("30d")
    Duration kept();
}
