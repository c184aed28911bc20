package vn.nhipcau.volunteering.topic;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import vn.nhipcau.platform.language.Language;

/** Something volunteers help with; decides skills, minutes, where, and the safety rule. */
@Entity
public class HelpTopic {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;

    /** H01 … */
    public String code;

    @Enumerated(EnumType.STRING)
    public SkillCategory category;

    public String nameVi;
    public String nameEn;
    public int usualMinutes;
    /** What a volunteer should know, in Vietnamese. */
    public String skills;

    String places;
    /** Empty where there is no rule. */
    public String safetyVi;

    public String safetyEn;
    /** Banking or paying: always two people (tier C at home). */
    public boolean moneyInvolved;
    /** Not for volunteers: the officer refers it. */
    public boolean officialOnly;
    /** For commune offices, not for residents. */
    public boolean forOffices;

    protected HelpTopic() {}

    HelpTopic(String code, SkillCategory category, String nameVi, String nameEn, int usualMinutes) {
        this.code = code;
        this.category = category;
        this.nameVi = nameVi;
        this.nameEn = nameEn;
        this.usualMinutes = usualMinutes;
    }

    public String name(Language language) {
        return language.choose(nameVi, nameEn);
    }

    public String safety(Language language) {
        return language.choose(safetyVi, safetyEn);
    }

    public List<MeetingPlace> places() {
        return Arrays.stream(places.split(",")).map(MeetingPlace::valueOf).toList();
    }

    HelpTopic needing(String itsSkills, List<MeetingPlace> itsPlaces) {
        skills = itsSkills;
        places = itsPlaces.stream().map(MeetingPlace::name).collect(Collectors.joining(","));
        return this;
    }

    HelpTopic keeping(String safetyRuleVi, String safetyRuleEn) {
        safetyVi = safetyRuleVi;
        safetyEn = safetyRuleEn;
        return this;
    }

    HelpTopic with(boolean money, boolean official, boolean offices) {
        moneyInvolved = money;
        officialOnly = official;
        forOffices = offices;
        return this;
    }
}
