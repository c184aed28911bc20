package vn.nhipcau.platform.database;

import org.hibernate.dialect.MySQLDialect;
import org.hibernate.dialect.RowLockStrategy;
import org.hibernate.dialect.lock.internal.MySQLLockingSupport;
import org.hibernate.dialect.lock.spi.LockingSupport;

/** SQL that MySQL and MariaDB both take: MariaDB does not know the {@code of} in {@code for update of}. */
public class SharedDialect extends MySQLDialect {

    private static final LockingSupport WHOLE_ROWS = new MySQLLockingSupport() {

        @Override
        public RowLockStrategy getWriteRowLockStrategy() {
            return RowLockStrategy.NONE;
        }
    };

    @Override
    public LockingSupport getLockingSupport() {
        return WHOLE_ROWS;
    }

    @Override
    protected boolean supportsAliasLocks() {
        return false;
    }
}
