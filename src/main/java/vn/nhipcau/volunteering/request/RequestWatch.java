package vn.nhipcau.volunteering.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import vn.nhipcau.platform.watch.Watched;

/** Whether residents are waiting for an officer. */
@ApplicationScoped
class RequestWatch implements Watched {

    @Inject
    HelpRequests requests;

    @Inject
    Clock clock;

    @Override
    public List<Figure> figures() {
        return List.of(
                new Figure(
                        "nhipcau.requests.waiting",
                        "Requests that nobody has looked at",
                        () -> requests.count("state", RequestState.SUBMITTED)),
                new Figure(
                        "nhipcau.requests.late",
                        "Requests that wait for an officer longer than promised",
                        () -> requests.count("state in ?1 and answerDueAt < ?2", Shelf.TODAY.states, clock.instant())));
    }
}
