package vn.nhipcau.platform.job;

import io.agroal.api.AgroalDataSource;
import io.smallrye.health.api.Wellness;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.jboss.logging.Logger;

/**
 * Whether this replica's clock goes with the database's, which all replicas share. With a clock of its own it would take
 * over what others are doing, send in the night and end offers too early.
 */
@Wellness
@ApplicationScoped
class ClockCheck implements HealthCheck {

    private static final Logger LOG = Logger.getLogger(ClockCheck.class);
    private static final Duration KEPT = Duration.ofSeconds(2);

    @Inject
    AgroalDataSource database;

    @Inject
    Clock clock;

    @ConfigProperty(name = "nhipcau.jobs.clock-tolerance")
    Duration tolerance;

    private long askedAt;
    private boolean asked;
    private boolean agrees;
    private boolean reachable = true;
    private Duration ahead = Duration.ZERO;

    /** False also while the database is away: there is nothing to do then. */
    synchronized boolean agrees() {
        if (!asked || System.nanoTime() - askedAt > KEPT.toNanos()) {
            ask();
            asked = true;
            askedAt = System.nanoTime();
        }
        return agrees;
    }

    @Override
    public HealthCheckResponse call() {
        boolean fine = agrees();
        return HealthCheckResponse.named("Clock goes with the database's")
                .status(fine)
                .withData("ahead", ahead.toString())
                .build();
    }

    private void ask() {
        boolean before = agrees || !asked;
        try {
            ahead = Duration.between(databaseTime(), clock.instant());
            agrees = ahead.abs().compareTo(tolerance) <= 0;
            if (before && !agrees) {
                LOG.errorf("This machine's clock is %s ahead of the database's: jobs pause here", ahead);
            } else if (!before && agrees) {
                LOG.infof("Jobs go on");
            }
            reachable = true;
        } catch (SQLException away) {
            if (reachable) {
                LOG.warnf("Jobs pause until the database is back: %s", away.getMessage());
            }
            reachable = false;
            agrees = false;
        }
    }

    private Instant databaseTime() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row =
                        statement.executeQuery("select date_format(utc_timestamp(6), '%Y-%m-%dT%H:%i:%s.%f')")) {
            row.next();
            return LocalDateTime.parse(row.getString(1)).toInstant(ZoneOffset.UTC);
        }
    }
}
