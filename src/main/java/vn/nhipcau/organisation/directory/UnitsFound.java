package vn.nhipcau.organisation.directory;

import vn.nhipcau.organisation.staff.Headcount;
import vn.nhipcau.platform.web.Page;

/**
 * A page of units and what is true of all that were found.
 *
 * @param all posts and people of every unit found, not only of this page
 * @param lacking how many of them have fewer people than posts
 */
public record UnitsFound(Page<UnitLine> page, Headcount all, int lacking) {}
