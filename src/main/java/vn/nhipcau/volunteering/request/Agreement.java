package vn.nhipcau.volunteering.request;

import java.util.SortedSet;
import vn.nhipcau.volunteering.topic.MeetingPlace;

/** What an officer has agreed anew with the resident, so that somebody can come. */
public record Agreement(MeetingPlace place, boolean adultPresent, SortedSet<HalfDay> windows) {}
