/** Pages and API on which units, positions and their people are looked up. Changes nothing. */
package vn.nhipcau.organisation.directory;
