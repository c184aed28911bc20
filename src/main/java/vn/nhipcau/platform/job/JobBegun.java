package vn.nhipcau.platform.job;

/** A job goes round from now on. @param job its short name */
public record JobBegun(String job) {}
