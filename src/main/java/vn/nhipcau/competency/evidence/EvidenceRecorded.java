package vn.nhipcau.competency.evidence;

/** A row of evidence was added, in the transaction that adds it; levels may have changed. */
public record EvidenceRecorded(Evidence evidence) {}
