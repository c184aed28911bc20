package vn.nhipcau.platform.job;

/** A round of a job is over on this replica; {@code well} is false when it failed and comes round again. */
public record JobEnded(String job, boolean well) {}
