package vn.nhipcau.volunteering.member;

import java.time.LocalDate;
import vn.nhipcau.volunteering.volunteer.Vetting;
import vn.nhipcau.volunteering.volunteer.Volunteer;

/** A volunteer as the officer of the commune reads of them. */
public record MemberRow(Volunteer member, LocalDate today) {

    public boolean isPending() {
        return member.vetting == Vetting.PENDING;
    }

    /** The commune's word has run out. */
    public boolean isExpired() {
        return member.vetting == Vetting.VETTED && !member.isVettedOn(today);
    }

    public boolean isSuspended() {
        return member.vetting == Vetting.SUSPENDED;
    }

    public boolean isWaiting() {
        return isPending() || isExpired();
    }

    public String getBorn() {
        return String.valueOf(member.bornOn.getYear());
    }
}
