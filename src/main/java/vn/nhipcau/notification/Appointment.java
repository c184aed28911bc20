package vn.nhipcau.notification;

import java.time.Instant;

/**
 * A calendar entry that travels with a message (iTIP). Commune and link only: never a resident's address or phone.
 *
 * @param uid stable per event: the same in every invitation, update and feed
 * @param sequence 0 at first, one more with every change
 * @param cancelled true takes the entry out of the calendar
 * @param summary title of the entry
 * @param description plain text
 * @param location place in words
 * @param start beginning
 * @param end end, after the beginning
 * @param href absolute address of the page about it
 */
public record Appointment(
        String uid,
        int sequence,
        boolean cancelled,
        String summary,
        String description,
        String location,
        Instant start,
        Instant end,
        String href) {}
