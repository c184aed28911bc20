/** Posts with their headcount, people, and who is assigned to which post; the person behind a request. No pages for the public. */
package vn.nhipcau.organisation.staff;
