package vn.nhipcau.faults;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Assumptions;

/** Two instances of the packaged application on one database, a proxy before them, a mail server and a provider behind. */
final class TwoReplicas implements AutoCloseable {

    static final String LINK_KEY = "only-for-the-fault-tests-0123456789abcdef";
    private static TwoReplicas running;

    final Path folder = Path.of("target", "faults", UUID.randomUUID().toString().substring(0, 8));
    private final Map<String, String> environment;
    final MariaDb database;
    final Tables tables;
    final MailSink mail;
    final Provider provider;
    final Replica one;
    final Replica two;
    final Balancer balancer;

    /** @param environment further settings of both instances */
    TwoReplicas(Map<String, String> environment) throws Exception {
        this.environment = environment;
        database = new MariaDb(folder.resolve("data"), folder.resolve("database.log"));
        tables = new Tables(database.url("nhip_cau"));
        mail = new MailSink();
        provider = new Provider();
        one = replica("one");
        two = replica("two");
        // both at once on an empty database: one migrates and loads, the other waits for it
        one.start();
        two.start();
        one.awaitReady();
        two.awaitReady();
        balancer = new Balancer(List.of(one, two));
    }

    /** The same for all tests of a run; each leaves it whole. */
    static synchronized TwoReplicas running() throws Exception {
        requirePackage();
        if (running == null) {
            TwoReplicas started = new TwoReplicas(Map.of());
            Runtime.getRuntime().addShutdownHook(new Thread(started::close, "stop the replicas"));
            running = started;
        }
        return running;
    }

    static void requirePackage() {
        Assumptions.assumeTrue(
                Files.exists(Replica.PACKAGE),
                "package the application first: .ci/faults does it (" + Replica.PACKAGE + ")");
    }

    /** A further instance on the same ground, not started. */
    Replica replica(String name) {
        return new Replica(name, folder, settings(database.url("nhip_cau")));
    }

    Map<String, String> settings(String databaseUrl) {
        Map<String, String> settings = new HashMap<>(environment);
        settings.put("QUARKUS_DATASOURCE_JDBC_URL", databaseUrl);
        settings.put("QUARKUS_DATASOURCE_USERNAME", "root");
        settings.put("QUARKUS_DATASOURCE_PASSWORD", "any");
        settings.put("QUARKUS_OIDC_AUTH_SERVER_URL", provider.address());
        settings.put("QUARKUS_OIDC_CLIENT_ID", "nhip-cau");
        settings.put("QUARKUS_OIDC_CREDENTIALS_SECRET", "short-secret-of-a-provider");
        settings.put("NHIPCAU_PUBLIC_ADDRESS", "http://nhip-cau.example");
        settings.put("NHIPCAU_LINK_KEY", LINK_KEY);
        settings.put("NHIPCAU_SESSION_KEY", "also-for-the-fault-tests-9876543210zyxwv");
        settings.put("NHIPCAU_DEMO_DATA", "true");
        settings.put("NHIPCAU_MAIL_HOST", "127.0.0.1");
        settings.put("NHIPCAU_MAIL_PORT", Integer.toString(mail.port));
        settings.put("NHIPCAU_MAIL_SECURITY", "none");
        settings.put("NHIPCAU_MAIL_EVERY", "1s");
        settings.put("NHIPCAU_MAIL_TIMEOUT", "5s");
        settings.put("NHIPCAU_MAIL_CLAIM", "20s");
        settings.put("NHIPCAU_MAIL_FIRST_PAUSE", "2s");
        settings.put("NHIPCAU_MAIL_LONGEST_PAUSE", "5s");
        settings.put("NHIPCAU_OFFERS_EVERY", "1s");
        settings.put("NHIPCAU_JOBS_OPEN_LEFT_ALONE", "1s");
        settings.put("NHIPCAU_LIMITS_REQUESTS_PER_ADDRESS_AND_HOUR", "1000000");
        settings.put("NHIPCAU_LIMITS_REQUESTS_PER_PHONE_AND_DAY", "1000000");
        return settings;
    }

    Visitor visitor() {
        return new Visitor(balancer.address());
    }

    @Override
    public void close() {
        try {
            one.close();
            two.close();
            balancer.close();
            database.close();
            provider.close();
            mail.close();
        } catch (Exception problem) {
            throw new IllegalStateException(problem);
        }
    }
}
