/** What a resident sees by code: what happens next, who comes, the slip, and whether a visit is real; changes nothing. */
package vn.nhipcau.volunteering.tracking;
