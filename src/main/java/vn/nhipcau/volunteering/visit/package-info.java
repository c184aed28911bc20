/** Visits to residents: who goes when, code words, address window, check-in, the slip's facts; not how somebody was found, that is offer's. */
package vn.nhipcau.volunteering.visit;
