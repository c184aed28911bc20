package vn.nhipcau.organisation.directory;

import vn.nhipcau.organisation.staff.Headcount;
import vn.nhipcau.organisation.unit.Unit;

/** A unit in a list, with its posts and people. */
public record UnitLine(Unit unit, Headcount headcount) {}
