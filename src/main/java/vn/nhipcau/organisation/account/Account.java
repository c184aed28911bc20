package vn.nhipcau.organisation.account;

import java.util.Set;
import vn.nhipcau.platform.access.Role;

/**
 * What the identity provider says of somebody.
 *
 * @param subject its own name for the account
 * @param name in full, never empty
 * @param email null when it gives none
 * @param emailVerified whether it has seen that the mailbox is theirs
 * @param staffCode the city's number of a civil servant, or null
 * @param program the name of a program that acts by itself, or null for a human being
 * @param roles those that mean something here
 */
record Account(
        String subject,
        String name,
        String email,
        boolean emailVerified,
        String staffCode,
        String program,
        Set<String> roles) {

    /** Whether a record of the city's staff must be there already. */
    boolean isStaff() {
        return !Role.OUTSIDE_THE_STAFF.containsAll(roles);
    }

    boolean isAdministrator() {
        return roles.contains(Role.ADMINISTRATOR);
    }
}
