/** Tells people: an outbox written in the caller's transaction, mail with calendar parts, the page of what was sent. Knows no person, only an address and a language. */
package vn.nhipcau.notification;
