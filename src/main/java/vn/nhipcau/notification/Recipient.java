package vn.nhipcau.notification;

import vn.nhipcau.platform.language.Language;

/**
 * Whom a message goes to.
 *
 * @param key the person's random key, for the list of what somebody was sent
 * @param name as the greeting says it
 * @param address e-mail address
 * @param language of the message
 */
public record Recipient(String key, String name, String address, Language language) {}
