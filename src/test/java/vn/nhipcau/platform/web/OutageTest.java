package vn.nhipcau.platform.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.sql.SQLTransactionRollbackException;
import java.sql.SQLTransientConnectionException;
import org.junit.jupiter.api.Test;

class OutageTest {

    @Test
    void aLostConnectionIsFoundHoweverDeepItLies() {
        Throwable lost = new SQLTransientConnectionException("gone");
        assertTrue(Outage.isBehind(new RuntimeException(new IllegalStateException(lost))));
        Throwable commit = new IllegalStateException("commit failed");
        commit.addSuppressed(new RuntimeException(new SQLException("Communications link failure", "08S01")));
        assertTrue(Outage.isBehind(commit));
        assertEquals("Communications link failure", Outage.words(commit));
    }

    @Test
    void aFullDiskAndAnEmptyPoolAreOutagesToo() {
        assertTrue(Outage.isBehind(new SQLException("The table 'audit_row' is full", "HY000", 1114)));
        assertTrue(Outage.isBehind(new SQLException("Acquisition timeout while waiting for new connection")));
    }

    @Test
    void whoIsAskedToComeAgainIsToldSo() {
        assertTrue(Outage.isBehind(new SQLTransactionRollbackException("Deadlock found", "40001", 1213)));
    }

    @Test
    void aFaultOfOursIsNone() {
        assertFalse(Outage.isBehind(new SQLIntegrityConstraintViolationException("duplicate", "23000", 1062)));
        assertFalse(Outage.isBehind(new IllegalStateException("a state")));
        Throwable circle = new IllegalStateException("one");
        circle.addSuppressed(new IllegalStateException("two", circle));
        assertFalse(Outage.isBehind(circle));
    }
}
