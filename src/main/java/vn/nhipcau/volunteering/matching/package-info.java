/** Who could help with a request, and why: hard constraints, named costs, ranking. Plain Java: no page, no entity, no clock of its own. */
package vn.nhipcau.volunteering.matching;
