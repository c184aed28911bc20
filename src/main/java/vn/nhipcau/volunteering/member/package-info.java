/** Whom a commune vouches for: members of its digital groups, and students whose university the city does not know. */
package vn.nhipcau.volunteering.member;
