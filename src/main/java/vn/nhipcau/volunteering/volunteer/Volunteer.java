package vn.nhipcau.volunteering.volunteer;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import vn.nhipcau.organisation.staff.Person;
import vn.nhipcau.organisation.unit.Unit;
import vn.nhipcau.platform.text.RandomCode;
import vn.nhipcau.volunteering.request.RiskTier;
import vn.nhipcau.volunteering.topic.MeetingPlace;
import vn.nhipcau.volunteering.topic.SkillCategory;
import vn.nhipcau.volunteering.topic.SpokenLanguage;

/** A student or a member of a community digital group who helps residents. */
@Entity
public class Volunteer {

    /** At least this old on the day of a visit. */
    public static final int ADULT_YEARS = 18;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;

    public String code;

    @ManyToOne(fetch = FetchType.LAZY)
    public Person person;

    @Enumerated(EnumType.STRING)
    public VolunteerKind kind;

    /** Students only. */
    public String university;

    public String studentNumber;
    /** Group members only. */
    public String groupName;

    public String village;

    /** The commune, or the campus's: never an address (R14). */
    @ManyToOne(fetch = FetchType.LAZY)
    public Unit home;

    /** Null when not told. */
    @Enumerated(EnumType.STRING)
    public Gender gender;

    public LocalDate bornOn;

    @ElementCollection
    @CollectionTable(name = "volunteer_skill", joinColumns = @JoinColumn(name = "volunteer_id"))
    @MapKeyColumn(name = "category")
    @MapKeyEnumerated(EnumType.STRING)
    @Column(name = "level")
    public Map<SkillCategory, Integer> skills = new EnumMap<>(SkillCategory.class);

    @Convert(converter = Languages.class)
    public Set<SpokenLanguage> languages = EnumSet.noneOf(SpokenLanguage.class);

    /** A bit per half-day of the week: Monday morning 1, Monday afternoon 2, … */
    public int freeHalfDays;

    public int radiusKm;
    public int weeklyCap;
    /** Null for no preference. */
    @Enumerated(EnumType.STRING)
    public MeetingPlace likes;

    public boolean paused;

    @Enumerated(EnumType.STRING)
    public Vetting vetting;

    /** The riskiest visit the vetting allows; null while pending. */
    @Enumerated(EnumType.STRING)
    public RiskTier highestTier;

    public LocalDate vettedUntil;
    public LocalDate joinedOn;

    protected Volunteer() {}

    public Volunteer(Person person, VolunteerKind kind, LocalDate today) {
        this.code = RandomCode.next();
        this.person = person;
        this.kind = kind;
        this.joinedOn = today;
        this.vetting = Vetting.PENDING;
        this.languages.add(SpokenLanguage.VIETNAMESE);
    }

    /**
     * What the volunteer says of herself, checked already. Who somebody is was vouched for as it was told then: told
     * otherwise, it must be vouched for again.
     */
    void tell(ProfileFacts facts) {
        if (!isSamePerson(facts)) {
            vetting = Vetting.PENDING;
            highestTier = null;
            vettedUntil = null;
        }
        university = facts.university();
        studentNumber = facts.studentNumber();
        groupName = facts.groupName();
        village = facts.village();
        home = facts.home();
        gender = facts.gender();
        bornOn = facts.bornOn();
        skills.clear();
        skills.putAll(facts.skills());
        languages = facts.languages();
        freeHalfDays = facts.freeHalfDays();
        radiusKm = facts.radiusKm();
        weeklyCap = facts.weeklyCap();
        likes = facts.likes();
        paused = facts.paused();
    }

    private boolean isSamePerson(ProfileFacts facts) {
        return Objects.equals(university, facts.university())
                && Objects.equals(studentNumber, facts.studentNumber())
                && Objects.equals(groupName, facts.groupName())
                && Objects.equals(bornOn, facts.bornOn());
    }

    /** Somebody vouches for the volunteer. */
    void vouched(RiskTier highest, LocalDate until) {
        vetting = Vetting.VETTED;
        highestTier = highest;
        vettedUntil = until;
    }

    /** "Too many" as a reason to decline is taken at its word. */
    void rather(int visitsAWeek) {
        weeklyCap = Math.max(0, visitsAWeek);
    }

    public boolean isVettedOn(LocalDate day) {
        return vetting == Vetting.VETTED && !vettedUntil.isBefore(day);
    }

    /** Whether the vetting reaches to visits of this tier on this day. */
    public boolean mayTake(RiskTier tier, LocalDate day) {
        return isVettedOn(day) && highestTier.compareTo(tier) >= 0;
    }

    /** University or group, as a resident is told who comes. */
    public String getFrom() {
        return kind == VolunteerKind.STUDENT ? university : groupName;
    }
}
