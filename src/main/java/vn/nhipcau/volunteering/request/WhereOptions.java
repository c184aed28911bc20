package vn.nhipcau.volunteering.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.nhipcau.organisation.unit.Unit;
import vn.nhipcau.volunteering.topic.HelpTile;
import vn.nhipcau.volunteering.topic.HelpTopic;
import vn.nhipcau.volunteering.topic.HelpTopics;
import vn.nhipcau.volunteering.topic.MeetingPlace;

/** What can be chosen in the second step. */
@ApplicationScoped
public class WhereOptions {

    private static final int WEEK = 7;
    private static final int FORTNIGHT = 14;

    @Inject
    HelpTopics topics;

    @Inject
    CommuneNames communes;

    @Inject
    Clock clock;

    /** One day of the table of times. */
    public record Day(LocalDate date, List<HalfDay> halves) {}

    /** Everything that can be chosen, for a template. */
    public record Choices(List<HelpTopic> topics, List<Unit> communes, List<MeetingPlace> places, List<Day> days) {

        /** The first seven days, enough for most. */
        public List<Day> getThisWeek() {
            return days.subList(0, WEEK);
        }

        public List<Day> getLater() {
            return days.subList(WEEK, days.size());
        }

        /** Whether one of these half-days, as a form sends them, is a later one. */
        public boolean isLater(List<String> window) {
            return getLater().stream()
                    .flatMap(day -> day.halves().stream())
                    .anyMatch(half -> window.contains(half.text()));
        }
    }

    public Choices forTile(HelpTile tile) {
        return of(topics.behind(tile));
    }

    /** For an officer, who knows the topics. */
    public Choices forOfficers() {
        return of(topics.forResidents());
    }

    private Choices of(List<HelpTopic> choice) {
        List<MeetingPlace> places = Arrays.stream(MeetingPlace.values())
                .filter(place ->
                        choice.stream().anyMatch(topic -> topic.places().contains(place)))
                .toList();
        return new Choices(choice, communes.all(), places, days());
    }

    /** The next two weeks, and the half-days to come that a resident has chosen beyond them. */
    public List<Day> daysFor(HelpRequest request) {
        Instant now = clock.instant();
        TreeMap<LocalDate, Day> days = new TreeMap<>();
        request.windows.stream()
                .filter(half -> half.ends().isAfter(now))
                .forEach(half -> days.put(half.day(), day(half.day(), now)));
        days().forEach(day -> days.put(day.date(), day));
        return List.copyOf(days.values());
    }

    /** The next two weeks, tomorrow first; a volunteer needs a day's notice. */
    private List<Day> days() {
        LocalDate today = LocalDate.now(clock);
        Instant now = clock.instant();
        return Stream.iterate(today.plusDays(1), day -> day.plusDays(1))
                .limit(FORTNIGHT)
                .map(day -> day(day, now))
                .toList();
    }

    private static Day day(LocalDate date, Instant now) {
        return new Day(
                date,
                Arrays.stream(DayHalf.values())
                        .map(half -> new HalfDay(date, half))
                        .filter(half -> half.ends().isAfter(now))
                        .toList());
    }
}
