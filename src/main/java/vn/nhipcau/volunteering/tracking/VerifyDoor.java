package vn.nhipcau.volunteering.tracking;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import vn.nhipcau.platform.access.ClientAddress;
import vn.nhipcau.platform.web.Refusal;
import vn.nhipcau.volunteering.request.Doorkeeper;
import vn.nhipcau.volunteering.request.Doorkeeper.Door;
import vn.nhipcau.volunteering.visit.Hotline;
import vn.nhipcau.volunteering.visit.Visits;

/** Answers about a visit's words, but not to somebody who tries many. */
@RequestScoped
class VerifyDoor {

    @Inject
    Visits visits;

    @Inject
    Doorkeeper doorkeeper;

    @Inject
    RoutingContext request;

    @Inject
    ClientAddress clientAddress;

    @Inject
    Hotline hotline;

    /** Is there such a visit, and is this one of its words? */
    boolean isReal(String number, String word) {
        requireWelcome();
        boolean real = visits.isReal(number, word);
        if (!real) {
            doorkeeper.knock(Door.UNKNOWN_CODE, visitor());
        }
        return real;
    }

    private void requireWelcome() {
        if (doorkeeper.closed(Door.UNKNOWN_CODE, visitor()).isPresent()) {
            throw Refusal.tooMany("visit", "too_many_tries", hotline.number());
        }
    }

    private String visitor() {
        return clientAddress.of(request);
    }
}
