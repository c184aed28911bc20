/** Offers to volunteers: who is suggested and why, invitations by mail, answers by link or page; the ranking itself is matching's. */
package vn.nhipcau.volunteering.offer;
