package vn.nhipcau.volunteering.request;

/**
 * A line of an officer's list.
 *
 * @param contact null once erased
 */
public record DeskRow(HelpRequest request, RequestContact contact, boolean overdue) {}
