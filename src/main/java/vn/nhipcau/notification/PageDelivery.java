package vn.nhipcau.notification;

import io.quarkus.arc.properties.IfBuildProperty;
import jakarta.enterprise.context.ApplicationScoped;

/** Development: a message counts as sent and is read at {@code /dev/mail}. */
@ApplicationScoped
@IfBuildProperty(name = "nhipcau.mail.delivery", stringValue = "page")
class PageDelivery implements Delivery {

    @Override
    public Round open() {
        return new Round() {

            @Override
            public void deliver(OutboxMessage message) {
                // the row itself is what the page shows
            }

            @Override
            public boolean isUnconfirmed() {
                return false;
            }

            @Override
            public boolean isOpen() {
                return true;
            }

            @Override
            public void close() {
                // nothing is open
            }
        };
    }
}
