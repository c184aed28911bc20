package vn.nhipcau.volunteering.request;

import java.util.Set;
import java.util.SortedSet;
import vn.nhipcau.organisation.unit.Unit;
import vn.nhipcau.volunteering.topic.HelpTile;
import vn.nhipcau.volunteering.topic.HelpTopic;
import vn.nhipcau.volunteering.topic.MeetingPlace;
import vn.nhipcau.volunteering.topic.SpokenLanguage;
import vn.nhipcau.volunteering.topic.VisitorWish;

/**
 * What is asked for; checked already.
 *
 * @param tile the picture it came by; OTHER until an officer knows the topic
 * @param windows at least one
 * @param adultPresent another adult will be at home
 * @param note null if there is none
 */
public record RequestFacts(
        HelpTile tile,
        HelpTopic topic,
        Unit commune,
        String village,
        MeetingPlace place,
        boolean adultPresent,
        SortedSet<HalfDay> windows,
        SpokenLanguage languageWanted,
        VisitorWish visitorWish,
        Set<FixedNeed> needs,
        Urgency urgency,
        Mandate mandate,
        Channel channel,
        String note) {}
