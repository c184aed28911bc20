package vn.nhipcau.volunteering.request;

import vn.nhipcau.platform.language.Language;

/**
 * How to reach the resident; checked already.
 *
 * @param phone normalised, +84905123456
 * @param address null if not told
 * @param email null if there is none
 * @param language of mail
 * @param proxyName who asks for the resident, or null
 * @param proxyPhone normalised, or null
 */
public record ContactFacts(
        String residentName,
        String phone,
        String address,
        String email,
        Language language,
        String proxyName,
        String proxyPhone) {}
