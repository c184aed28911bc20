package vn.nhipcau.notification;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/** Settings of sending, {@code nhipcau.mail.*}. */
@ConfigMapping(prefix = "nhipcau.mail")
interface MailConfig {

    /** How the connection to the mail server is protected. */
    enum Security {
        /** Plain: only for a mail catcher beside the application. */
        NONE,
        /** Plain at first, then TLS or nothing. */
        START_TLS,
        TLS
    }

    /** "smtp" or "page"; fixed when the application is built, so that no setting can make production keep its mail. */
    String delivery();

    /** How often the job looks for due messages; "off" for never. */
    String every();

    /** The mail server. */
    @WithDefault("localhost")
    String host();

    /** Its port. */
    @WithDefault("587")
    int port();

    /** How the connection is protected: none, start-tls or tls. */
    @WithDefault("start-tls")
    Security security();

    /** For a mail server that wants one. */
    Optional<String> username();

    /** For a mail server that wants one. */
    Optional<String> password();

    /** Sender's address; its domain also ends every Message-ID. */
    String from();

    /** Sender's name. */
    String fromName();

    /** How many messages one replica takes at a time. */
    @WithDefault("20")
    int batchSize();

    /** For connecting, for each answer, and for each write of 8 KB. */
    @WithDefault("20s")
    Duration timeout();

    /**
     * How long a sender that went silent keeps a message from the others; longer than one message can take: 7 answers and
     * some ten writes of the time-out each.
     */
    @WithDefault("10m")
    Duration claim();

    /** First pause after a failed attempt; doubles each time. */
    @WithDefault("1m")
    Duration firstPause();

    /** No pause is longer. */
    @WithDefault("6h")
    Duration longestPause();

    /** After this a message that could not be sent is shown to a person. */
    @WithDefault("3d")
    Duration patience();
}
