/** Where somebody might not be safe: requests are stopped, looked at and let go on; incidents and their investigation come later. */
package vn.nhipcau.volunteering.safeguarding;
