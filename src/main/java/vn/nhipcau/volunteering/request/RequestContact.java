package vn.nhipcau.volunteering.request;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToOne;
import vn.nhipcau.platform.language.Language;
import vn.nhipcau.platform.text.Folded;

/** Name, phone and address of a request: a row of its own, erased before the rest and read only where a rule allows. */
@Entity
public class RequestContact {

    @Id
    public Long requestId;

    @MapsId
    @OneToOne(fetch = FetchType.LAZY)
    public HelpRequest request;

    public String residentName;
    /** +84905123456. */
    public String phone;
    /** House and street or hamlet; null if not told. */
    public String address;

    public String email;
    /** For mail. */
    @Enumerated(EnumType.STRING)
    public Language language;

    public String proxyName;
    public String proxyPhone;
    String folded;

    protected RequestContact() {}

    RequestContact(HelpRequest request, ContactFacts facts) {
        this.request = request;
        this.residentName = facts.residentName();
        this.phone = facts.phone();
        this.address = facts.address();
        this.email = facts.email();
        this.language = facts.language();
        this.proxyName = facts.proxyName();
        this.proxyPhone = facts.proxyPhone();
        this.folded = Folded.of(residentName, proxyName);
    }

    /** Whom to call about the request: the proxy if there is one. */
    public String phoneToCall() {
        return proxyPhone == null ? phone : proxyPhone;
    }
}
