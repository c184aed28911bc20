package vn.nhipcau.notification;

/**
 * Why a message did not get through.
 *
 * @param cause the kind of trouble, said in words on the administrator's page
 * @param detail one line, mostly the mail server's own words
 */
record Mishap(MishapCause cause, String detail) {

    private static final int DETAIL_LIMIT = 300;

    Mishap {
        detail = OneLine.of(detail, DETAIL_LIMIT);
    }
}
