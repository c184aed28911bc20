package vn.nhipcau.volunteering.desk;

import java.util.List;
import vn.nhipcau.volunteering.request.HelpRequest;
import vn.nhipcau.volunteering.request.RequestContact;
import vn.nhipcau.volunteering.request.RiskTier;
import vn.nhipcau.volunteering.topic.HelpTopic;

/**
 * Everything an officer sees of one request.
 *
 * @param contact null once erased
 * @param alike what may be the same request
 * @param topics to put the topic right
 * @param typed what could not be kept of the officer's words
 * @param overtaken null unless somebody else was faster
 */
public record DeskPage(
        HelpRequest request,
        RequestContact contact,
        boolean overdue,
        List<HelpRequest> alike,
        List<HelpTopic> topics,
        Typed typed,
        Overtaken overtaken) {

    public RiskTier[] getTiers() {
        return RiskTier.values();
    }
}
