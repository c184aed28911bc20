package vn.nhipcau.volunteering.request;

import java.util.List;
import java.util.Locale;

/**
 * A request as a program sends it.
 *
 * @param topic code of a help topic, H01
 * @param commune official code or name
 * @param place home, centre or online
 * @param anotherAdultPresent needed for visits at home
 * @param windows half-days such as 2026-11-26-morning
 * @param spoken language wanted, vietnamese if left out
 * @param visitor anyone, woman or man
 * @param needs large-text, speak-slowly, sign-language, bring-device
 * @param urgency relaxed, soon or urgent
 * @param mandate self, relative or legal
 * @param consents processing, disclosure, mandate, feedback: only what the person agreed to
 */
record NewRequest(
        String topic,
        String commune,
        String village,
        String place,
        Boolean anotherAdultPresent,
        List<String> windows,
        String spoken,
        String visitor,
        List<String> needs,
        String urgency,
        String residentName,
        String phone,
        String address,
        String email,
        String mandate,
        String proxyName,
        String proxyPhone,
        String note,
        List<String> consents) {

    WhereForm where() {
        String company = anotherAdultPresent == null ? "" : anotherAdultPresent ? "yes" : "no";
        return new WhereForm(
                null, topic, commune, village, place, company, upper(windows), spoken, visitor, needs, urgency);
    }

    ContactForm contact() {
        return new ContactForm(
                residentName, phone, address, email, mandate, proxyName, proxyPhone, note, upper(consents), null);
    }

    private static List<String> upper(List<String> words) {
        return words == null
                ? null
                : words.stream()
                        .map(word -> word == null ? "" : word.toUpperCase(Locale.ROOT))
                        .toList();
    }
}
