package vn.nhipcau.notification;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import vn.nhipcau.platform.language.Language;
import vn.nhipcau.platform.text.RandomCode;

/** A message, ready to be sent, and how far it got. */
@Entity
class OutboxMessage {

    private static final int NAME_LIMIT = 120;
    private static final int ADDRESS_LIMIT = 200;
    /** After the second time without a word it may have arrived twice: a person decides. */
    private static final int MOST_UNCONFIRMED = 2;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;

    /** Random; makes the Message-ID, the same at every attempt. */
    public String code;

    public String recipientKey;
    public String recipientName;
    public String address;

    @Enumerated(EnumType.STRING)
    public Language language;

    public String kind;
    public String subject;
    public String html;
    public String plainText;
    /** iCalendar text, or null. */
    public String calendar;

    public String calendarMethod;

    @Enumerated(EnumType.STRING)
    public MailState state;

    public int attempts;
    /** How often the server had the whole message and did not say whether it took it. */
    int unconfirmed;
    /** The next attempt, or the end of a sender's claim; null when nothing is left to do. */
    public Instant dueAt;

    public Instant givesUpAt;
    String claim;

    @Enumerated(EnumType.STRING)
    public MishapCause mishap;

    public String mishapDetail;
    public Instant createdAt;
    public Instant sentAt;

    protected OutboxMessage() {}

    OutboxMessage(Recipient to, String kind, PrintedLetter letter, Instant now, Duration patience) {
        this.code = RandomCode.next();
        this.recipientKey = to.key();
        this.recipientName = OneLine.of(to.name(), NAME_LIMIT);
        this.address = OneLine.of(to.address(), ADDRESS_LIMIT);
        this.language = to.language();
        this.kind = kind;
        this.subject = letter.subject();
        this.html = letter.html();
        this.plainText = letter.text();
        this.state = MailState.QUEUED;
        this.createdAt = now;
        this.dueAt = now;
        this.givesUpAt = now.plus(patience);
    }

    OutboxMessage inviting(Invitation invitation) {
        calendar = invitation.text();
        calendarMethod = invitation.method();
        return this;
    }

    void claimedBy(String sender, Instant until) {
        moveTo(MailState.SENDING);
        claim = sender;
        dueAt = until;
    }

    void attempted(Instant claimedUntil) {
        attempts++;
        dueAt = claimedUntil;
    }

    void sent(Instant now) {
        moveTo(MailState.SENT);
        sentAt = now;
        dueAt = null;
        claim = null;
        mishap = null;
        mishapDetail = null;
    }

    /** Comes back at that moment, at the latest when patience ends; not at all where another try cannot help. */
    void missed(Mishap why, Instant now, Instant nextAttempt) {
        unconfirmed += why.cause() == MishapCause.UNCONFIRMED ? 1 : 0;
        boolean over = why.cause().isFinal() || unconfirmed >= MOST_UNCONFIRMED || !now.isBefore(givesUpAt);
        moveTo(over ? MailState.FAILED : MailState.QUEUED);
        dueAt = over ? null : nextAttempt.isBefore(givesUpAt) ? nextAttempt : givesUpAt;
        claim = null;
        mishap = why.cause();
        mishapDetail = why.detail();
    }

    /** Claimed, but its turn did not come. */
    void givenBack(Instant now) {
        moveTo(MailState.QUEUED);
        claim = null;
        dueAt = now;
    }

    boolean isRetryable() {
        return state.next().contains(MailState.QUEUED) && state != MailState.SENDING;
    }

    /** A person wants it sent now: the count and the patience begin anew. */
    void retried(Instant now, Duration patience) {
        moveTo(MailState.QUEUED);
        attempts = 0;
        unconfirmed = 0;
        dueAt = now;
        givesUpAt = now.plus(patience);
    }

    private void moveTo(MailState next) {
        if (!state.next().contains(next)) {
            throw new IllegalStateException("A message that is " + state + " cannot become " + next);
        }
        state = next;
    }
}
