package vn.nhipcau.volunteering.request;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;

/** The third step as sent: how to reach the resident. Never null; empty where nothing came. */
public record ContactForm(
        @RestForm @NotBlank(message = "request:name_missing") @Size(max = 120)
        String residentName,

        @RestForm @NotBlank(message = "request:phone_missing") @Size(max = 20)
        String phone,

        @RestForm @Size(max = 200) String address,
        @RestForm @Email @Size(max = 200) String email,
        @RestForm @Size(max = 10) String mandate,
        @RestForm @Size(max = 120) String proxyName,
        @RestForm @Size(max = 20) String proxyPhone,
        @RestForm @Size(max = 300) String note,
        @RestForm @Size(max = 10) List<String> consent,
        @RestForm String website) {

    public ContactForm {
        residentName = or(residentName, "");
        phone = or(phone, "");
        address = or(address, "");
        email = or(email, "");
        mandate = or(mandate, "SELF");
        proxyName = or(proxyName, "");
        proxyPhone = or(proxyPhone, "");
        note = or(note, "");
        consent = consent == null ? List.of() : List.copyOf(consent);
        website = or(website, "");
    }

    static ContactForm empty(String mandate) {
        return new ContactForm(null, null, null, null, mandate, null, null, null, null, null);
    }

    /** A blank form of an officer who writes for somebody. */
    public static ContactForm byOfficer() {
        return empty(Mandate.OFFICER.name());
    }

    boolean agrees(ConsentPurpose purpose) {
        return consent.contains(purpose.name());
    }

    private static String or(String text, String otherwise) {
        return text == null || text.isBlank() ? otherwise : text.strip();
    }
}
