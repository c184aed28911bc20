package vn.nhipcau.volunteering.matching;

import java.util.Set;

/** A volunteer who cannot, and everything that is in the way. */
public record Excluded(Profile volunteer, Set<Constraint> constraints) {}
