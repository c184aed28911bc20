package vn.nhipcau.volunteering.volunteer;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import vn.nhipcau.organisation.unit.Unit;
import vn.nhipcau.volunteering.topic.MeetingPlace;
import vn.nhipcau.volunteering.topic.SkillCategory;
import vn.nhipcau.volunteering.topic.SpokenLanguage;

/** What a volunteer tells of herself; checked already. Texts that do not apply and choices not made are null. */
public record ProfileFacts(
        String university,
        String studentNumber,
        String groupName,
        String village,
        Unit home,
        Gender gender,
        LocalDate bornOn,
        Map<SkillCategory, Integer> skills,
        Set<SpokenLanguage> languages,
        int freeHalfDays,
        int radiusKm,
        int weeklyCap,
        MeetingPlace likes,
        boolean paused) {}
