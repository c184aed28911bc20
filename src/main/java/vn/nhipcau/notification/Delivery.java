package vn.nhipcau.notification;

import jakarta.mail.MessagingException;

/** The way out of the house: an SMTP server, or in development a page. */
interface Delivery {

    /** Opens a round of several messages; fails when the server cannot be reached. */
    Round open() throws MessagingException;

    /** An open connection. */
    interface Round extends AutoCloseable {

        void deliver(OutboxMessage message) throws MessagingException;

        /** True when the message that just failed had been handed over whole, and no answer came. */
        boolean isUnconfirmed();

        /** False when the connection broke: the rest waits for the next round. */
        boolean isOpen();

        @Override
        void close();
    }
}
