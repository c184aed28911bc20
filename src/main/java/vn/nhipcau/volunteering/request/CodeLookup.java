package vn.nhipcau.volunteering.request;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import vn.nhipcau.platform.access.ClientAddress;
import vn.nhipcau.platform.language.Formats;
import vn.nhipcau.platform.text.RandomCode;
import vn.nhipcau.platform.web.Refusal;

/** Finds a request by its tracking code and makes guessing codes slow: only wrong codes are counted. */
@ApplicationScoped
public class CodeLookup {

    @Inject
    HelpRequests requests;

    @Inject
    Doorkeeper doorkeeper;

    @Inject
    ClientAddress clientAddress;

    /** The request, or empty for an unknown code; refuses (429) an address that came with too many wrong ones. */
    public Optional<HelpRequest> find(String typed, RoutingContext http) {
        String visitor = clientAddress.of(http);
        doorkeeper.closed(Doorkeeper.Door.UNKNOWN_CODE, visitor).ifPresent(CodeLookup::refuse);
        Optional<HelpRequest> found = requests.byTrackingCode(RandomCode.typed(typed));
        if (found.isEmpty()) {
            doorkeeper.knock(Doorkeeper.Door.UNKNOWN_CODE, visitor);
        }
        return found;
    }

    private static void refuse(Instant again) {
        throw Refusal.tooMany("request", "too_many_codes", Formats.dateTime(again));
    }
}
