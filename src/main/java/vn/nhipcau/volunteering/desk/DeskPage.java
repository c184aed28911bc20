package vn.nhipcau.volunteering.desk;

import java.util.List;
import java.util.Set;
import vn.nhipcau.platform.text.RandomCode;
import vn.nhipcau.volunteering.request.HelpRequest;
import vn.nhipcau.volunteering.request.RequestContact;
import vn.nhipcau.volunteering.request.RiskTier;
import vn.nhipcau.volunteering.request.WhereOptions;
import vn.nhipcau.volunteering.topic.HelpTopic;
import vn.nhipcau.volunteering.topic.MeetingPlace;
import vn.nhipcau.volunteering.visit.Visit;

/**
 * Everything an officer sees of one request.
 *
 * @param contact null once erased
 * @param alike what may be the same request
 * @param topics to put the topic right
 * @param reason why it is in its state, in words; null for none
 * @param visit that stands for the request; null while nobody is to come
 * @param terms what can be agreed anew with the resident
 * @param typed what could not be kept of the officer's words
 * @param overtaken null unless somebody else was faster
 */
public record DeskPage(
        HelpRequest request,
        RequestContact contact,
        boolean overdue,
        List<HelpRequest> alike,
        List<HelpTopic> topics,
        String reason,
        Visit visit,
        Terms terms,
        Typed typed,
        Overtaken overtaken) {

    /** Places and half-days to choose from. */
    public record Terms(Set<MeetingPlace> places, List<WhereOptions.Day> days) {}

    /** As the resident keeps it. */
    public String getTrackingCode() {
        return RandomCode.grouped(request.trackingCode);
    }

    public RiskTier[] getTiers() {
        return RiskTier.values();
    }
}
