package vn.nhipcau.platform.audit;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/** One deed. Never updated; the table refuses it. */
@Entity
@Immutable
class AuditRow {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    Instant at;
    /** The person's random key, "public" for a visitor, "system" for a job. */
    String actor;

    String action;
    String subjectKind;
    String subjectKey;
    String detail;
    String address;
    String request;

    AuditRow() {}
}
