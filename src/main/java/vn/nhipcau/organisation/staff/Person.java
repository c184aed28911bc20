package vn.nhipcau.organisation.staff;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import vn.nhipcau.platform.language.Language;
import vn.nhipcau.platform.text.Folded;
import vn.nhipcau.platform.text.RandomCode;

/** Anybody who can sign in: staff, students, members of digital groups, residents with an account. */
@Entity
public class Person {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;

    /** Random; stands for the person in addresses and kept rows. */
    public String code;

    public String fullName;
    /** The city's number of a civil servant; null for everybody else. */
    public String staffCode;

    public String email;
    public String phone;

    @Enumerated(EnumType.STRING)
    public Language language;

    /** The identity provider's name for the account ({@code sub}); null until the first sign-in. */
    public String subject;

    String folded;

    protected Person() {}

    public Person(String fullName, String staffCode, String email) {
        this.code = RandomCode.next();
        this.fullName = fullName;
        this.staffCode = staffCode;
        this.email = email;
        this.language = Language.VI;
        this.folded = Folded.of(fullName, staffCode);
    }

    public Person known(String itsSubject) {
        subject = itsSubject;
        return this;
    }

    public Person reachedAt(String phoneNumber) {
        phone = phoneNumber;
        return this;
    }

    public void speaks(Language chosen) {
        language = chosen;
    }
}
