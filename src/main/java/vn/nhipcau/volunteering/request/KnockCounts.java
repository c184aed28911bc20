package vn.nhipcau.volunteering.request;

import io.agroal.api.AgroalDataSource;
import io.github.bucket4j.distributed.proxy.ClientSideConfig;
import io.github.bucket4j.distributed.proxy.generic.compare_and_swap.AbstractCompareAndSwapBasedProxyManager;
import io.github.bucket4j.distributed.proxy.generic.compare_and_swap.AsyncCompareAndSwapOperation;
import io.github.bucket4j.distributed.proxy.generic.compare_and_swap.CompareAndSwapOperation;
import io.github.bucket4j.distributed.remote.RemoteBucketState;
import io.quarkus.narayana.jta.QuarkusTransaction;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/**
 * The buckets of all visitors in the table {@code knock}, so that all replicas count together. Reading is one statement
 * by key, counting two; nothing is locked between them: who finds that another was faster counts again. Outside of any
 * transaction, for a refused request must count too.
 */
final class KnockCounts extends AbstractCompareAndSwapBasedProxyManager<String> {

    /** Clocks of replicas may differ by so much. */
    private static final Duration TOLERANCE = Duration.ofMinutes(5);

    private final AgroalDataSource database;
    private final Supplier<Instant> now;
    private final Duration kept;

    /** @param kept how long after the last try a visitor may be forgotten; the longest period of a limit */
    KnockCounts(AgroalDataSource database, Supplier<Instant> now, Duration kept, ClientSideConfig config) {
        super(config);
        this.database = database;
        this.now = now;
        this.kept = kept;
    }

    /** Forgets up to a thousand of those who have not come for long. @return how many */
    int forget() {
        return outside("delete from knock where kept_until < ? limit 1000", at(now.get()));
    }

    @Override
    protected CompareAndSwapOperation beginCompareAndSwapOperation(String visitor) {
        return new CompareAndSwapOperation() {

            @Override
            public Optional<byte[]> getStateData(Optional<Long> timeout) {
                return QuarkusTransaction.suspendingExisting().call(() -> read(visitor));
            }

            @Override
            public boolean compareAndSwap(byte[] old, byte[] next, RemoteBucketState state, Optional<Long> timeout) {
                LocalDateTime until = at(now.get().plus(kept));
                int changed = old == null
                        ? outside(
                                "insert ignore into knock (visitor, state, kept_until) values (?, ?, ?)",
                                visitor,
                                next,
                                until)
                        : outside(
                                "update knock set state = ?, kept_until = ? where visitor = ? and state = ?",
                                next,
                                until,
                                visitor,
                                old);
                return changed == 1;
            }
        };
    }

    @Override
    public void removeProxy(String visitor) {
        outside("delete from knock where visitor = ?", visitor);
    }

    @Override
    public boolean isAsyncModeSupported() {
        return false;
    }

    @Override
    protected CompletableFuture<Void> removeAsync(String visitor) {
        throw new UnsupportedOperationException();
    }

    @Override
    protected AsyncCompareAndSwapOperation beginAsyncCompareAndSwapOperation(String visitor) {
        throw new UnsupportedOperationException();
    }

    private Optional<byte[]> read(String visitor) throws SQLException {
        LocalDateTime latest = at(now.get().plus(kept).plus(TOLERANCE));
        try (Connection connection = database.getConnection();
                PreparedStatement select =
                        connection.prepareStatement("select state, kept_until from knock where visitor = ?")) {
            select.setString(1, visitor);
            try (ResultSet row = select.executeQuery()) {
                if (!row.next()) {
                    return Optional.empty();
                }
                if (!row.getObject(2, LocalDateTime.class).isAfter(latest)) {
                    return Optional.of(row.getBytes(1));
                }
            }
        }
        // counted by a clock that was ahead: it would never fill again before that moment
        change("delete from knock where visitor = ? and kept_until > ?", visitor, latest);
        return Optional.empty();
    }

    private int outside(String sql, Object... values) {
        return QuarkusTransaction.suspendingExisting().call(() -> change(sql, values));
    }

    private int change(String sql, Object... values) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            return statement.executeUpdate();
        }
    }

    /** The tables hold UTC. */
    private static LocalDateTime at(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
    }
}
