package vn.nhipcau.platform.web;

import io.vertx.ext.web.RoutingContext;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

/**
 * The database is away, frozen or full, or asks to come again (a lock that was not given, a deadlock). Recognised by what
 * was thrown; noted with the request, so that the page which says so asks the database for nothing.
 */
final class Outage {

    private static final String NOTED = "nhipcau.outage";
    /** Connection exceptions of the SQL standard. */
    private static final String CONNECTION = "08";
    /** Disk full, too many connections, server shutting down, out of memory, table full, query interrupted by shutdown. */
    private static final Set<Integer> NO_ROOM = Set.of(1021, 1040, 1053, 1041, 1114, 1927, 3024);

    private Outage() {}

    static boolean isBehind(Throwable problem) {
        return first(problem) != null;
    }

    /** One line for the log. */
    static String words(Throwable problem) {
        SQLException cause = first(problem);
        return cause == null
                ? problem.toString()
                : String.valueOf(cause.getMessage()).lines().findFirst().orElse("");
    }

    static void note(RoutingContext request) {
        request.put(NOTED, true);
    }

    static boolean isNoted(RoutingContext request) {
        return request.get(NOTED) != null;
    }

    private static SQLException first(Throwable problem) {
        return first(problem, Collections.newSetFromMap(new IdentityHashMap<>()));
    }

    /** Causes and, for a commit that failed, what the transaction manager hung to its exception. */
    private static SQLException first(Throwable problem, Set<Throwable> seen) {
        if (problem == null || !seen.add(problem)) {
            return null;
        }
        if (problem instanceof SQLException said && isOutage(said)) {
            return said;
        }
        for (Throwable hung : problem.getSuppressed()) {
            SQLException found = first(hung, seen);
            if (found != null) {
                return found;
            }
        }
        return first(problem.getCause(), seen);
    }

    private static boolean isOutage(SQLException said) {
        return said instanceof SQLTransientException
                || said instanceof SQLNonTransientConnectionException
                || said instanceof SQLRecoverableException
                || said.getSQLState() != null && said.getSQLState().startsWith(CONNECTION)
                || NO_ROOM.contains(said.getErrorCode())
                || isPoolEmpty(said);
    }

    /** Agroal says so in words alone. */
    private static boolean isPoolEmpty(SQLException said) {
        return said.getSQLState() == null
                && String.valueOf(said.getMessage()).contains("Acquisition timeout while waiting for new connection");
    }
}
