package vn.nhipcau.organisation;

/** A unit in a list, with its posts and people. */
public record UnitLine(Unit unit, Headcount headcount) {}
