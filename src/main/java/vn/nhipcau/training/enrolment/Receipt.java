package vn.nhipcau.training.enrolment;

import java.time.Instant;

/**
 * What somebody is to a class, as it was when the transaction ended.
 *
 * @param code of the enrolment
 * @param place in the waiting line, from 1; 0 off the line
 * @param made true when this call made or renewed the enrolment, false when it was there already
 */
public record Receipt(String code, String classCode, EnrolmentState state, int place, Instant startsAt, boolean made) {

    static Receipt of(Enrolment enrolment, int place, boolean made) {
        return new Receipt(enrolment.code, enrolment.run.code, enrolment.state, place, enrolment.run.startsAt, made);
    }

    public boolean isEnrolled() {
        return state == EnrolmentState.ENROLLED;
    }

    public boolean isWaiting() {
        return state == EnrolmentState.WAITING;
    }
}
