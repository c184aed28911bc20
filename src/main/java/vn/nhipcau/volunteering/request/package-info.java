/** Residents' requests for help: the public form, the record, its states and contact; not who goes, that is offer's. */
package vn.nhipcau.volunteering.request;
