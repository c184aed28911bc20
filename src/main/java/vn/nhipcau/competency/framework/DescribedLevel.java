package vn.nhipcau.competency.framework;

/** A level of a competency in the reader's language: number, name on the scale, what it looks like at work. */
public record DescribedLevel(int step, String name, String text) {}
