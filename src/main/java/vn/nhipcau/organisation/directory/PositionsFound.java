package vn.nhipcau.organisation.directory;

import vn.nhipcau.organisation.staff.Headcount;
import vn.nhipcau.platform.web.Page;

/**
 * A page of positions and what is true of all that were found.
 *
 * @param all posts and people of every position found, not only of this page
 * @param lacking how many of them have an empty post somewhere
 */
public record PositionsFound(Page<PositionLine> page, Headcount all, int lacking) {}
