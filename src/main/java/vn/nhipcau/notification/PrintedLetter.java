package vn.nhipcau.notification;

/** A letter as it is sent: the same words as HTML and as plain text. */
record PrintedLetter(String subject, String html, String text) {}
