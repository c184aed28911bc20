/** The commune officer's pages: what needs me today, one request with what can be decided, writing one down on the telephone. */
package vn.nhipcau.volunteering.desk;
