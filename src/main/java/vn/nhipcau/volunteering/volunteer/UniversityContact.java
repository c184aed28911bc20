package vn.nhipcau.volunteering.volunteer;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToOne;
import vn.nhipcau.organisation.staff.Person;

/** Who speaks for a university: its focal point (đầu mối, R29). */
@Entity
public class UniversityContact {

    @Id
    public Long personId;

    @MapsId
    @OneToOne(fetch = FetchType.LAZY)
    public Person person;

    @ManyToOne(fetch = FetchType.LAZY)
    public University university;

    protected UniversityContact() {}

    public UniversityContact(Person person, University university) {
        this.person = person;
        this.university = university;
    }
}
