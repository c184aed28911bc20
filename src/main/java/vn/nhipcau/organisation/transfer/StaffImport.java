package vn.nhipcau.organisation.transfer;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import vn.nhipcau.organisation.staff.Person;
import vn.nhipcau.platform.text.RandomCode;

/** A staff list that somebody brought, and how far it got. */
@Entity
public class StaffImport {

    /** How often a job begins before it gives up. */
    static final int MOST_ATTEMPTS = 5;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;

    public String code;

    @ManyToOne(fetch = FetchType.LAZY)
    public Person uploadedBy;

    @ManyToOne(fetch = FetchType.LAZY)
    public Person confirmedBy;

    String clientKey;
    public String fileName;

    @Enumerated(EnumType.STRING)
    public FileFormat format;

    /** Bytes. */
    public int size;
    /** SHA-256 of the file. */
    public String digest;
    /** To look only; can never be confirmed. */
    public boolean dryRun;

    @Enumerated(EnumType.STRING)
    public ImportState state;

    /** The staff data changed after the preview was made, and it was made anew. */
    public boolean overtaken;

    /** Null until checked. */
    @Embedded
    public Tally tally;

    /** What it will do or did; null until checked. */
    @Embedded
    public Effect effect;

    String fingerprint;
    public int percent;
    int attempts;
    Instant dueAt;
    String claim;
    public Instant uploadedAt;
    public Instant checkedAt;
    public Instant confirmedAt;
    public Instant startedAt;
    public Instant finishedAt;

    protected StaffImport() {}

    /** @param checkedUntil when a job may take over the check, should this process die */
    StaffImport(Person by, Upload upload, Instant now, Instant checkedUntil) {
        this.code = RandomCode.next();
        this.uploadedBy = by;
        this.clientKey = upload.key();
        this.fileName = upload.fileName();
        this.format = upload.format();
        this.size = upload.content().length;
        this.digest = upload.digest();
        this.dryRun = upload.dryRun();
        this.state = ImportState.UPLOADED;
        this.uploadedAt = now;
        this.dueAt = checkedUntil;
    }

    /** The preview is made, for the first time or anew. */
    void checked(Plan plan, Instant now) {
        overtaken = state == ImportState.APPLYING;
        moveTo(ImportState.CHECKED);
        tally = plan.tally();
        effect = plan.effect();
        fingerprint = plan.fingerprint();
        checkedAt = now;
        percent = 0;
        rest();
    }

    /** For the message: a text. */
    public String getShownPercent() {
        return String.valueOf(percent);
    }

    /** Stands for what the preview shows; a confirmation names it. */
    public String getPreview() {
        return fingerprint;
    }

    /** How its state looks in a list. */
    public String getTone() {
        return switch (state) {
            case DONE -> "ok";
            case CHECKED, FAILED -> "warn";
            case WITHDRAWN -> "quiet";
            default -> "wait";
        };
    }

    /** There is something to write, and nothing is wrong. */
    public boolean isConfirmable() {
        return state == ImportState.CHECKED && !dryRun && tally.wrong() == 0 && effect.all() > 0;
    }

    /** Whether there is an effect to tell: one that came about, or one that may. */
    public boolean isEffectShown() {
        boolean told = state != ImportState.WITHDRAWN && state != ImportState.FAILED;
        return told && effect != null && tally.wrong() == 0 && effect.all() > 0;
    }

    void confirmed(Person by, Instant now) {
        moveTo(ImportState.CONFIRMED);
        confirmedBy = by;
        confirmedAt = now;
        overtaken = false;
        attempts = 0;
        dueAt = now;
    }

    void withdrawn(Instant now) {
        moveTo(ImportState.WITHDRAWN);
        finishedAt = now;
        rest();
    }

    /** A job takes it, until it is done or the claim ends. */
    void claimedBy(String job, Instant now, Instant until) {
        attempts++;
        if (state != ImportState.UPLOADED) {
            moveTo(ImportState.APPLYING);
            startedAt = now;
        }
        claim = job;
        dueAt = until;
    }

    boolean isWornOut() {
        return attempts >= MOST_ATTEMPTS;
    }

    void done(Plan plan, Instant now) {
        moveTo(ImportState.DONE);
        effect = plan.effect();
        percent = 100;
        finishedAt = now;
        rest();
    }

    void failed(Instant now) {
        moveTo(ImportState.FAILED);
        finishedAt = now;
        rest();
    }

    private void rest() {
        dueAt = null;
        claim = null;
    }

    private void moveTo(ImportState next) {
        if (!state.next().contains(next)) {
            throw new IllegalStateException("An import that is " + state + " cannot become " + next);
        }
        state = next;
    }
}
